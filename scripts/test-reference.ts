/** Trains the reference recipe with ten seeds and compares their scores with the published analysis. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './project-paths.ts';

const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(
  process.execPath,
  [vitest, 'run', 'src/compute/training/reference-recipe.test.ts'],
  { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, REFERENCE_SEEDS: '10' } }
);
process.exitCode = run.status ?? 1;
