/**
 * The layers of Loanbook, lowest first: each may import itself and what its line names.
 *
 *   core ← kernel ← compute; core ← charts, notebook, platform; all of these ← cells ← report ← ui ← report-view, main
 *
 * main.ts, the composition root, may import everything.
 */
/** Tests, and what only tests import: fixtures and the folders named testing. */
const test = '\\.(test|fixture)\\.ts$|/testing/';
const contracts =
  '^src/compute/(protocol|explain-protocol|explanation-contract|comparison-contract|inspect-protocol|models-protocol|portable-protocol|query-protocol|training-protocol|services)\\.ts$';

const middle = ['kernel', 'charts', 'compute', 'notebook', 'platform'];
const mayImport = {
  core: [],
  ...Object.fromEntries(middle.map((layer) => [layer, ['core']])),
  compute: ['core', 'kernel'],
  cells: ['core', ...middle],
  report: ['core', ...middle, 'cells'],
  ui: ['core', ...middle, 'cells', 'report'],
  'report-view': ['core', ...middle, 'cells', 'report', 'ui']
};

/** A layer imports only the layers below it. Types of the workers' contracts are open to the middle layers. */
const layers = Object.entries(mayImport).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `${layer} may import ${['itself', ...below].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/(${[layer, ...below].join('|')})/`,
      ...(middle.includes(layer) ? [contracts] : [])
    ]
  }
}));

/** A package, matched in node_modules whatever folder it is installed in. */
const packagePath = (names) => `node_modules/(${names})(/|$)`;

const tfjs = [
  '',
  '-core',
  '-layers',
  '-backend-cpu',
  '-backend-wasm',
  '-backend-webgl',
  '-backend-webgpu'
]
  .map((part) => `@tensorflow/tfjs${part}`)
  .join('|');

/** Packages that belong to one place. Tests of that place are in it; others have no use for them. */
const homes = [
  ['tfjs', tfjs, '^src/compute/training/'],
  ['tfjs-vis', '@tensorflow/tfjs-vis', '^src/platform/'],
  ['arquero', 'arquero', '^src/compute/table/'],
  ['vega', 'vega|vega-embed|vega-interpreter', '^src/platform/'],
  ['comlink', 'comlink', '^src/compute/'],
  ['papaparse', 'papaparse', '^src/core/data/'],
  ['idb', 'idb', '^src/platform/'],
  ['markdown', 'marked|dompurify', '^src/platform/'],
  ['acorn', 'acorn', '^src/core/query/'],
  ['pbf', 'pbf', '^src/core/portable/onnx/'],
  ['codemirror', '@codemirror/[a-z-]+', '^src/ui/widgets/code-editor/'],
  ['valibot', 'valibot', '^src/(notebook/file/|cells/(params-schemas|read-notebook)\\.ts$)'],
  ['bits-ui', 'bits-ui|@lucide/svelte|svelte-sonner', '^src/(ui|report-view)/']
].map(([name, packages, home]) => ({
  name: `home-of-${name}`,
  comment: `${name} is imported in ${home} only.`,
  severity: 'error',
  from: { path: '^src/', pathNot: ['^src/main\\.ts$', home, test] },
  to: { path: packagePath(packages) }
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'contracts-are-types',
      comment: 'Outside compute the workers’ contracts are imported as types.',
      severity: 'error',
      from: { path: `^src/(${middle.filter((layer) => layer !== 'compute').join('|')})/` },
      to: { path: contracts, dependencyTypesNot: ['type-only'] }
    },
    ...homes,
    {
      name: 'home-of-vega-lite',
      comment: 'vega-lite is imported in platform; charts take its types.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main\\.ts$', '^src/(platform|charts)/'] },
      to: { path: packagePath('vega-lite') }
    },
    {
      name: 'charts-take-types-of-vega-lite',
      comment: 'A chart is a plain object: only the types of vega-lite are needed to write one.',
      severity: 'error',
      from: { path: '^src/charts/', pathNot: test },
      to: { path: packagePath('vega-lite'), dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'core-is-pure',
      comment: 'core computes: of packages it needs papaparse, acorn and pbf, and of Node nothing.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: test },
      to: { pathNot: ['^src/', packagePath('papaparse|@types/papaparse|acorn|pbf')] }
    },
    {
      name: 'no-node-in-app',
      comment: 'The app runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'app-stands-alone',
      comment: 'The app imports neither scripts nor end-to-end tests.',
      severity: 'error',
      // The hostile inputs are data that unit tests take, too.
      from: { path: '^src/', pathNot: test },
      to: { path: '^(scripts|e2e)/' }
    },
    {
      name: 'main-is-the-root',
      comment: 'Nothing imports the composition root.',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.ts$' }
    },
    {
      name: 'not-to-test',
      comment: 'The app does not import tests and their fixtures.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: test },
      to: { path: test }
    },
    {
      name: 'not-to-dev-dependency',
      comment: 'The app imports what package.json lists under dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/@types/'
      }
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thing, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead, unless something starts with it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          test,
          '^src/main\\.ts$',
          '-worker\\.ts$',
          '^scripts/',
          '\\.spec\\.ts$'
        ]
      },
      to: {}
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|\\?)' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // AssemblyScript, compiled by itself.
    exclude: { path: '^src/kernel/assembly/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.mjs', '.json', '.css']
    }
  }
};
