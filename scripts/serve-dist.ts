import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preview, type Plugin } from 'vite';
import { headersForPath, parseHeaders } from './headers.ts';
import { distFolder, projectRoot } from './project-paths.ts';

/** The built app, served on this machine. */
export interface ServedApp {
  /** With a slash at the end, as in `http://127.0.0.1:4173/`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The first port that is tried; the next free one is taken if it is in use. Default 4173. */
  readonly port?: number;
  /** Take this port or fail. */
  readonly strictPort?: boolean;
  /** False: without the headers that isolate the page from other sites, as a host that does not send them. */
  readonly isolated?: boolean;
}

/** Sends the headers that `_headers` in the served folder sets for a path, as a host would. */
function hostHeaders(folder: string, isolated: boolean): Plugin {
  const rules = parseHeaders(readFileSync(path.join(folder, '_headers'), 'utf8'));
  return {
    name: 'loanbook:host-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(headersForPath(rules, pathname))) {
          if (isolated || !name.startsWith('cross-origin-')) response.setHeader(name, value);
        }
        next();
      });
    }
  };
}

/**
 * Serves the built app with Vite's preview server and the headers of `_headers`, to this machine only.
 *
 * @throws Error if the app is not built, or a strict port is in use.
 */
export async function serveDist(options: ServeOptions = {}): Promise<ServedApp> {
  if (!existsSync(path.join(distFolder, 'index.html'))) {
    throw new Error('The app is not built. Build it with: npm run build');
  }
  const server = await preview({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    // A path without a file is an error and not the page again.
    appType: 'mpa',
    plugins: [hostHeaders(distFolder, options.isolated ?? true)],
    preview: {
      host: '127.0.0.1',
      port: options.port ?? 4173,
      strictPort: options.strictPort ?? false,
      cors: false
    }
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server gave no address.');
  return { url, close: () => server.close() };
}
