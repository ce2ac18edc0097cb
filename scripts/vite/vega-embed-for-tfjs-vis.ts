import type { Plugin } from 'vite';

const tfjsVis = /[\\/]node_modules[\\/]@tensorflow[\\/]tfjs-vis[\\/]/;

/**
 * Gives tfjs-vis the app's own `vega-embed`, which draws without compiling code and so keeps to the page's
 * policy. Every other importer gets the library.
 *
 * @param wrapper path of the module whose default export takes the place of vega-embed's
 */
export function vegaEmbedForTfjsVis(wrapper: string): Plugin {
  return {
    name: 'loanbook:vega-embed-for-tfjs-vis',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== 'vega-embed' || importer === undefined || !tfjsVis.test(importer)) return null;
      return this.resolve(wrapper, undefined, { skipSelf: true });
    }
  };
}
