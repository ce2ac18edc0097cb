import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './build-app.ts';
import { distFolder, projectRoot } from './project-paths.ts';

/** What the build reads. */
const sources = [
  'src',
  'public',
  'scripts/vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json'
];

/** When the newest file of a file or folder was written, in ms; 0 if there is none. */
function newestChangeMs(entry: string): number {
  const stats = statSync(entry, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(entry).map((name) => newestChangeMs(path.join(entry, name)));
  // The folder's own time tells of files that were removed.
  return Math.max(stats.mtimeMs, ...inside);
}

/**
 * Builds the app if it is not built, or anything that it is built from is newer.
 *
 * @param onBuild called before a build starts
 */
export async function ensureBuild(onBuild: () => void): Promise<void> {
  const builtMs = newestChangeMs(path.join(distFolder, 'index.html'));
  const changedMs = Math.max(
    ...sources.map((name) => newestChangeMs(path.join(projectRoot, name)))
  );
  if (builtMs > changedMs) return;
  onBuild();
  await buildApp();
}
