import type { Column, Table } from '../../data/table';
import { rawText } from '../../data/raw-text';
import { makeColumn, makeTable } from '../../data/testing/make-table';
import { defaultModelSettings, type ModelData } from '../../model/classic/fitted-model';
import { modelKinds } from '../../model/classic/model-kinds';
import type { ClassicName } from '../../model/classic/model-name';
import type { DenseWeights } from '../../model/network';
import { fitEncodings } from '../../prepare/encode';
import { fitEncoder } from '../../prepare/fit-encoder';
import { mulberry32, type Random } from '../../random';
import { inputSteps } from '../input-steps';
import { described, portableColumns } from '../portable-columns';
import type { PortableModel } from '../portable-model';
import { scorePortable } from '../score-portable';
import { hostileNames } from './hostile-names';

/** Random customers. */
const CUSTOMERS = 1000;

/** Tells customers apart. */
export const KEY = 'Customer "number"';

/** A model and what Loanbook itself says of the customers. */
export interface PortableCase {
  readonly title: string;
  readonly model: PortableModel;
  readonly expected: Float64Array;
}

/** The customers' columns: hostile names, texts as hostile, gaps; numbers of several sizes, coded and texts. */
function drawColumns(random: Random): Column[] {
  const gap = (value: number) => (random() < 0.1 ? NaN : value);
  const drawn = (value: () => number) => Array.from({ length: CUSTOMERS }, () => gap(value()));
  const columns = hostileNames.map((name, i) => {
    const at = Math.floor(i / 4) + 1;
    if (i % 4 === 0) {
      const texts = hostileNames.slice(i % 20, (i % 20) + 5).sort();
      const values = drawn(() => Math.floor(random() * texts.length));
      return makeColumn(name, values, { kind: 'category' }, texts);
    }
    if (i % 4 === 1) {
      return makeColumn(
        name,
        drawn(() => Math.floor(random() * at) + 1),
        { kind: 'category' }
      );
    }
    if (i === 2) {
      const rule = { kind: 'negative', noun: 'fault', unit: '' } as const;
      return makeColumn(
        name,
        drawn(() => Math.floor(random() * 40) - 5),
        { repairRule: rule }
      );
    }
    if (i % 4 === 2) {
      // Large means with small spreads are where single precision fails first; these values it can hold.
      return makeColumn(
        name,
        drawn(() => 2020 + Math.floor(200 * random()) / 64)
      );
    }
    const size = 10 ** (i % 5);
    return makeColumn(
      name,
      drawn(() => size * (random() - 0.3))
    );
  });
  return [
    makeColumn(
      KEY,
      Array.from({ length: CUSTOMERS }, (_, i) => 7000 + i)
    ),
    ...columns
  ];
}

function drawLayers(
  random: Random,
  widths: readonly number[],
  activation: 'relu' | 'tanh' | 'sigmoid'
) {
  return widths.slice(1).map((units, i): DenseWeights => {
    const inputs = widths[i]!;
    const draw = (count: number, size: number) =>
      Float32Array.from({ length: count }, () => size * (2 * random() - 1));
    return {
      inputs,
      units,
      activation: i === widths.length - 2 ? 'softmax' : activation,
      kernel: draw(inputs * units, Math.sqrt(6 / inputs)),
      bias: draw(units, 0.1)
    };
  });
}

const random = mulberry32(11);
const columns = drawColumns(random);
const inputs = columns.slice(1);

/** The customers as the app holds them. */
export const customers: Table = makeTable(columns);

/** The customers as other programs see them, by the order of `customers`' columns; null: missing. */
export const rawCustomers: readonly (readonly (number | string | null)[])[] = Array.from(
  { length: CUSTOMERS },
  (_, row) =>
    columns.map((column) => {
      const value = column.values[row]!;
      if (Number.isNaN(value)) return null;
      return column.dictionary ? rawText(column, value) : value;
    })
);

const data: ModelData = {
  columns: inputs,
  accepted: Uint8Array.from({ length: CUSTOMERS }, (_, row) => {
    const [a, , , b] = inputs.map(({ values }) => values[row]!);
    return (a! + b! > 2 || a! === 1) === random() > 0.05 ? 1 : 0;
  })
};
const rows = Uint32Array.from({ length: CUSTOMERS }, (_, row) => row);

function portableOf(
  name: PortableModel['name'],
  scorer: PortableModel['scorer'],
  repairs: readonly string[]
): PortableModel {
  return {
    name,
    columns: portableColumns(inputs.map(described), repairs),
    keys: [KEY],
    scorer
  };
}

function caseOf(title: string, model: PortableModel): PortableCase {
  return { title, model, expected: scorePortable(model, customers) };
}

/** A model that is fitted to the customers. */
export function classicCase(name: ClassicName): PortableCase {
  const settings = {
    ...defaultModelSettings,

    boosting: { ...defaultModelSettings.boosting, rounds: 12 }
  };
  const fitted = modelKinds[name].fit(data, rows, settings, 1);
  return caseOf(name, portableOf(name, fitted.portable!(), []));
}

function networkCase(
  title: string,
  hidden: readonly number[],
  activation: 'relu' | 'tanh' | 'sigmoid'
): PortableCase {
  const encodings = fitEncodings(inputs, rows, 'one-hot');
  const encoder = fitEncoder(inputs, encodings, rows);
  const repairs = [`negative:${inputs[2]!.schema.name}`];
  const columnsOf = portableColumns(inputs.map(described), repairs);
  const widths = [encoder.features.length, ...hidden, 2];
  const layers = drawLayers(random, widths, activation);
  return caseOf(
    title,
    portableOf(
      'network',
      { kind: 'network', inputs: inputSteps(encoder, columnsOf), layers },
      repairs
    )
  );
}

/** Networks of each kind of unit, and without hidden layers. */
export const networkCases: readonly PortableCase[] = [
  networkCase('network of 32 and 16 relu units', [32, 16], 'relu'),
  networkCase('network of tanh units', [16, 8], 'tanh'),
  networkCase('network of sigmoid units', [16], 'sigmoid'),
  networkCase('network without hidden layers', [], 'relu')
];

/** The data that the other models learned from, to compare with their own answers. */
export const classicData = { data, rows };

/** Largest distance between probabilities; NaN counts as infinite. */
export function furthestApart(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (found.length !== expected.length) return Infinity;
  let most = 0;
  for (let i = 0; i < found.length; i++) {
    const apart = Math.abs(found[i]! - expected[i]!);
    if (!(apart <= most)) most = Number.isNaN(apart) ? Infinity : apart;
  }
  return most;
}

/** How close every written model must be to Loanbook's own answer. */
export const CLOSE = 1e-5;

/** A model that asks one thing, and a column that files write as words and tables keep as booleans. */
export const booleanModel: PortableModel = {
  name: 'logisticRegression',
  columns: portableColumns([described(makeColumn('Member', [], {}, ['NO', 'Yes']))], []),
  keys: [],
  scorer: {
    kind: 'logistic',
    inputs: [{ kind: 'level', column: 0, level: 'Yes', mean: 0, scale: 1 }],
    coefficients: [2],
    intercept: -1
  }
};

/** What that model says of true, false and a missing value. */
export const booleanAnswers = [1, -1, -1].map((logit) => 1 / (1 + Math.exp(-logit)));
