import { build } from 'vite';
import { projectRoot } from './project-paths.ts';

/** Builds the app into `dist` with the project's Vite configuration; prints errors only. */
export async function buildApp(): Promise<void> {
  await build({ root: projectRoot, logLevel: 'error' });
}
