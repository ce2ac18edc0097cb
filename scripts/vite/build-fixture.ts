import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from '../project-paths.ts';

/** A small app in a folder of its own, built for a test. */
export interface BuiltFixture {
  readonly distFolder: string;
  remove(): void;
}

/**
 * Writes files into a temporary folder inside the project (so that its packages are found) and builds it.
 *
 * @param files text by path within the folder
 * @param config what the build needs beyond its root
 */
export async function buildFixture(
  files: Readonly<Record<string, string>>,
  config: (root: string) => InlineConfig
): Promise<BuiltFixture> {
  const scratch = path.join(projectRoot, 'node_modules', '.cache');
  mkdirSync(scratch, { recursive: true });
  const root = mkdtempSync(path.join(scratch, 'loanbook-build-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  await build({ root, configFile: false, logLevel: 'error', ...config(root) });
  return {
    distFolder: path.join(root, 'dist'),
    remove: () => rmSync(root, { recursive: true, force: true })
  };
}
