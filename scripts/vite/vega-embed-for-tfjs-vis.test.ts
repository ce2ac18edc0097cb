import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildFixture, type BuiltFixture } from './build-fixture.ts';
import { vegaEmbedForTfjsVis } from './vega-embed-for-tfjs-vis.ts';

interface Entry {
  readonly linechart: (area: unknown, data: unknown) => Promise<void>;
  readonly libraryEmbed: () => string;
}

const files = {
  'entry.js': `
    export { linechart } from '@tensorflow/tfjs-vis/dist/render/linechart';
    export { default as libraryEmbed } from 'vega-embed';
  `,
  'library.js': "export default () => 'the library';",
  'wrapper.js': 'export default (...call) => globalThis.drawn.push(call);'
};

describe('vegaEmbedForTfjsVis', () => {
  let fixture: BuiltFixture;
  let entry: Entry;
  beforeAll(async () => {
    fixture = await buildFixture(files, (root) => ({
      plugins: [
        vegaEmbedForTfjsVis(path.join(root, 'wrapper.js')),
        {
          name: 'library',
          enforce: 'pre',
          resolveId: (source) => (source === 'vega-embed' ? path.join(root, 'library.js') : null)
        }
      ],
      build: { lib: { entry: path.join(root, 'entry.js'), formats: ['es'], fileName: 'entry' } }
    }));
    const built = pathToFileURL(path.join(fixture.distFolder, 'entry.js')).href;
    entry = (await import(/* @vite-ignore */ built)) as Entry;
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    fixture.remove();
  });

  it('gives tfjs-vis the wrapper as the default of a CommonJS require', async () => {
    class DrawArea {
      readonly clientWidth = 300;
      readonly clientHeight = 100;
    }
    const drawn: unknown[][] = [];
    vi.stubGlobal('HTMLElement', DrawArea);
    vi.stubGlobal('drawn', drawn);
    const area = new DrawArea();
    await entry.linechart(area, { values: [[{ x: 0, y: 1 }]], series: ['loss'] });
    expect(drawn).toEqual([[area, expect.objectContaining({ width: 300 }), expect.anything()]]);
  });

  it('leaves vega-embed to every other importer', () => {
    expect(entry.libraryEmbed()).toBe('the library');
  });
});
