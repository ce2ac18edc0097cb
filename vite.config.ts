import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import { headersForPath, parseHeaders } from './scripts/headers.ts';
import {
  headersFile,
  kernelFolder,
  projectRoot,
  reportViewFolder
} from './scripts/project-paths.ts';
import { compileKernel } from './scripts/vite/compile-kernel.ts';
import { contentPolicy } from './scripts/vite/content-policy.ts';
import { reportPage } from './scripts/vite/report-page.ts';
import { vegaEmbedForTfjsVis } from './scripts/vite/vega-embed-for-tfjs-vis.ts';
import { workerEntryName } from './scripts/vite/worker-entry-name.ts';

const tfjsVisEmbed = vegaEmbedForTfjsVis(
  path.join(projectRoot, 'src/platform/vega-embed-for-tfjs-vis.ts')
);

/** What hosts send with every file: with it the development server's page, too, may use two cores. */
const everyFilesHeaders = headersForPath(
  parseHeaders(readFileSync(headersFile, 'utf8')),
  '/any-file'
);

export default defineConfig({
  base: './',
  server: { headers: everyFilesHeaders },
  plugins: [
    svelte(),
    tfjsVisEmbed,
    compileKernel(kernelFolder),
    reportPage(projectRoot, reportViewFolder),
    contentPolicy(headersFile)
  ],
  // The development server bundles libraries before it serves them: the same replacement there.
  optimizeDeps: { rolldownOptions: { plugins: [tfjsVisEmbed] } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Fonts as data: addresses would break the page's policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // One file of what the first picture needs, and one of what comes at once after it: cut finer, they would be a
        // hundred files of a few lines, each of which a click might have to wait for. What needs a large library of
        // its own stays by itself.
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'], priority: 1 },
            { name: 'parts', test: /src\/ui\/(?!.*(code-editor|QueryView))|svelte-sonner/ }
          ]
        }
      }
    }
  },
  worker: {
    format: 'es',
    // Workers are bundled apart, with plugins of their own.
    plugins: () => [compileKernel(kernelFolder)],
    rolldownOptions: {
      output: {
        entryFileNames: (chunk) => workerEntryName(chunk.name),
        chunkFileNames: 'workers/chunks/[name]-[hash].js'
      }
    }
  }
});
