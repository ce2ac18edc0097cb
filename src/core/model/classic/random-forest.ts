import { mulberry32 } from '../../random';
import { binColumns } from '../trees/bin-columns';
import { TreeGrower } from '../trees/tree-grower';
import { leafOf, type Tree } from '../trees/tree';
import type { ModelKind } from './fitted-model';
import { importancesOf } from './importances';
import { rowWeights } from './row-weights';

const MOST_BINS = 1024;

/** Each node looks at about half of the columns. */
const columnsPerSplit = (columns: number) => Math.ceil(columns * 0.5);

/** Many deep trees, each on customers drawn with repetition and half of the columns a node; their mean answers. */
export const randomForest: ModelKind = {
  fit({ columns, accepted }, rows, { balanced, forest }, seed) {
    const random = mulberry32(seed);
    const binned = binColumns(columns, rows, MOST_BINS);
    const each = rowWeights(accepted, rows, balanced);
    const settings = {
      maxDepth: Infinity,
      maxLeaves: Infinity,
      minLeafRows: 1,
      minLeafWeight: 0,
      columnsPerSplit: columnsPerSplit(columns.length),
      localThresholds: true,
      mode: 'answers'
    } as const;
    const grower = new TreeGrower(binned, settings, random);
    const trees = Array.from({ length: forest.trees }, (): Tree => {
      const weight = new Float64Array(rows.length);
      for (let draw = 0; draw < rows.length; draw++) {
        const row = Math.floor(random() * rows.length);
        weight[row]! += each[row]!;
      }
      const target = weight.map((drawn, i) => drawn * accepted[rows[i]!]!);
      const drawn = Uint32Array.from(rows, (_, i) => i).filter((i) => weight[i]! > 0);
      return grower.grow(drawn, target, weight).tree;
    });
    const names = columns.map(({ schema }) => schema.label);
    return {
      threshold: 0.5,
      probabilities: (file, asked) =>
        Float64Array.from(asked, (row) => {
          let sum = 0;
          for (const tree of trees) sum += tree.value[leafOf(tree, file, row)]!;
          return sum / trees.length;
        }),
      describe: () => importancesOf(trees, names)
    };
  }
};
