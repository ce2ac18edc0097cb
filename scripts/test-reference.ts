/**
 * What takes too long for every test run: ten seeds of the reference recipe against the published analysis, and every
 * other model over all 25 folds against scikit-learn, two of them on strangers, too.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './project-paths.ts';

const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    'src/compute/training/reference-recipe.test.ts',
    'src/core/model/classic/golden-models.test.ts',
    'src/core/model/classic/grouped-golden.test.ts'
  ],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, REFERENCE_SEEDS: '10', REFERENCE_FOLDS: '25' }
  }
);
process.exitCode = run.status ?? 1;
