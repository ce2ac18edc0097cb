import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** What the app imports to get the page's text. */
const IMPORTED = 'virtual:report-page';
const RESOLVED = '\0virtual:report-page';

/** Stands in for Vega-Lite, which vega-embed asks for: a report's charts were compiled when it was written. */
const NO_VEGA_LITE = '\0no-vega-lite';

/**
 * Vite plugin: builds the page that is inside every report from `folder`, one file with its own scripts, styles and
 * fonts, when it is first imported. The build and the development server are served alike.
 *
 * @param projectFolder where the project's Svelte settings are
 * @param folder the page's sources, `index.html` among them
 */
export function reportPage(projectFolder: string, folder: string): Plugin {
  let page: Promise<string> | null = null;
  return {
    name: 'loanbook:report-page',
    resolveId: (id) => (id === IMPORTED ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      page ??= buildReportPage(projectFolder, folder);
      return `export const reportPage = ${JSON.stringify(await page)};`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder + path.sep)) return;
      page = null;
      const stale = server.moduleGraph.getModuleById(RESOLVED);
      if (stale) server.moduleGraph.invalidateModule(stale);
      server.ws.send({ type: 'full-reload' });
    }
  };
}

/**
 * Builds the page.
 * @returns its HTML, with a policy under which only its own scripts and styles run and nothing connects anywhere
 */
async function buildReportPage(projectFolder: string, folder: string): Promise<string> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [
      svelte({ configFile: path.join(projectFolder, 'svelte.config.js') }),
      withoutVegaLite(),
      viteSingleFile()
    ],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      // Fonts travel inside.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER
    }
  });
  const [output] = [result].flat();
  const html =
    output && 'output' in output
      ? output.output.find(({ fileName }) => fileName === 'index.html')
      : undefined;
  if (html?.type !== 'asset') throw new Error('The report’s page was not built into one file.');
  return withPolicy(String(html.source));
}

function withoutVegaLite(): Plugin {
  return {
    name: 'loanbook:without-vega-lite',
    enforce: 'pre',
    resolveId: (id) => (id === 'vega-lite' ? NO_VEGA_LITE : null),
    load: (id) => (id === NO_VEGA_LITE ? `export const version = '0.0.0';` : null)
  };
}

/** Adds the policy first in the head: it governs only what comes after it. */
function withPolicy(html: string): string {
  const hashes = (element: string) =>
    [
      ...html.matchAll(
        new RegExp(`<${element}(?![^>]*application/json)[^>]*>([^]*?)</${element}>`, 'g')
      )
    ]
      .map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`)
      .join(' ');
  const policy = [
    `default-src 'none'`,
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
    // Bars and marks are placed by attributes, which cannot load anything.
    `style-src-attr 'unsafe-inline'`,
    'img-src data: blob:',
    'font-src data:',
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`
  ].join('; ');
  return html.replace(
    '<head>',
    () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`
  );
}
