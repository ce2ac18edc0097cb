import type { Metrics } from '../../core/evaluate/evaluation';
import { foldMetrics } from '../../core/compare/fold-metrics';
import { LoanbookError } from '../../core/errors';
import { backgroundRows } from '../../core/explain/background-rows';
import { columnGroups, encodedValue, type ColumnGroup } from '../../core/explain/column-groups';
import { contactReasons, type ContactReason } from '../../core/explain/contact-reasons';
import { dependenceGrid } from '../../core/explain/dependence-grid';
import type { EncodedRows } from '../../core/explain/encoded-rows';
import { flipAnswer } from '../../core/explain/flip-answer';
import { centredDependence, hStatistic, type Interaction } from '../../core/explain/h-statistic';
import { nearestOther } from '../../core/explain/nearest-other';
import { partialDependence } from '../../core/explain/partial-dependence';
import { shuffledMetrics } from '../../core/explain/permutation-importance';
import { shapleySums } from '../../core/explain/shapley-values';
import { surrogateTree, type SurrogateTree } from '../../core/explain/surrogate-tree';
import type { Forward } from '../../core/model/forward';
import { buildDesignMatrix } from '../../core/prepare/design-matrix';
import { encodeRow } from '../../core/prepare/encode-row';
import type { DesignMatrix } from '../../core/prepare/prepared';
import { mulberry32, shuffle } from '../../core/random';
import type {
  AskedCustomer,
  ColumnDependence,
  Contrast,
  ExplainBasis,
  ExplainPlan,
  ScoredOn,
  ShapleyPart
} from '../explain-protocol';
import { createPredictor } from '../inspect/create-predictor';
import { explainSizes, type ExplainSizes } from './explain-sizes';

const SEED = 1;
/** Customers whose own curves are drawn. */
const FOLLOWED = 30;

/** A network with all that its explanations take, each made when it is first asked for. */
export class ExplainedNetwork {
  readonly #basis: ExplainBasis;
  readonly #model: Forward;
  readonly #groups: readonly ColumnGroup[];
  readonly #sizes: ExplainSizes;
  readonly #scored = new Map<ScoredOn, DesignMatrix>();
  readonly #centred = new Map<string, Float64Array>();
  #asked: DesignMatrix | null = null;
  #paired: DesignMatrix | null = null;
  #background: EncodedRows | null = null;
  #judged: { readonly rows: Uint32Array; readonly probabilities: Float32Array } | null = null;

  /** @throws LoanbookError as `createForward` does */
  constructor(basis: ExplainBasis) {
    this.#basis = basis;
    this.#model = createPredictor(basis.network);
    this.#groups = columnGroups(basis.encoder);
    this.#sizes = explainSizes(basis.network);
  }

  plan(scoredOn: ScoredOn, threshold: number): ExplainPlan {
    const scored = this.#scoredRows(scoredOn);
    return {
      scored: scored.rows,
      scoredAccepted: scored.y.reduce((sum, answer) => sum + answer, 0),
      asked: this.#askedRows().rows,
      paired: this.#pairedRows().rows,
      intact: foldMetrics(scored.y, this.#model(scored.x, scored.rows), threshold)
    };
  }

  shuffled(scoredOn: ScoredOn, threshold: number, column: string, seed: number): Metrics {
    const { group } = this.#find(column);
    return shuffledMetrics(this.#model, this.#scoredRows(scoredOn), group, threshold, seed);
  }

  dependence(column: string): ColumnDependence {
    const { group, place } = this.#find(column);
    const rows = this.#askedRows();
    const grid = dependenceGrid(this.#basis.columns[place]!);
    const values = grid.values.map((value) =>
      encodedValue(this.#basis.encoder, group, place, value)
    );
    // Its rows are in drawn order: the first are a sample.
    const followed = Array.from({ length: Math.min(FOLLOWED, rows.rows) }, (_, row) => row);
    return { column, ...grid, ...partialDependence(this.#model, rows, group, values, followed) };
  }

  interaction(first: string, second: string): Interaction {
    const groups = [this.#find(first).group, this.#find(second).group];
    return hStatistic(
      [first, second],
      this.#centredOf(first),
      this.#centredOf(second),
      centredDependence(this.#model, this.#pairedRows(), groups)
    );
  }

  surrogates(depths: readonly number[], threshold: number): SurrogateTree[] {
    const { columns, split } = this.#basis;
    const judge = (rows: Uint32Array) => ({ rows, probabilities: this.#probabilitiesOf(rows) });
    const learned = judge(drawn(split.train, this.#sizes.judged));
    const tested = judge(drawn(heldOut(this.#basis), this.#sizes.judged));
    return depths.map((depth) => surrogateTree(columns, learned, tested, depth, threshold));
  }

  shapley({ values }: AskedCustomer, from: number, to: number): ShapleyPart {
    const background = this.#backgroundRows();
    const customer = this.#encoded(values);
    const end = Math.min(to, background.rows);
    return {
      probability: this.#model(customer, 1)[0]!,
      background: background.rows,
      sums: shapleySums(this.#model, this.#groups, customer, background, from, end, SEED)
    };
  }

  contrast(
    { values, position }: AskedCustomer,
    mayChange: readonly string[],
    threshold: number
  ): Contrast {
    const { columns, accepted, encoder } = this.#basis;
    const saysYes = this.#model(this.#encoded(values), 1)[0]! >= threshold;
    const judged = this.#judgedRows();
    return {
      nearest: nearestOther(
        { columns, accepted, ...judged },
        { values, position, saysYes },
        threshold
      ),
      flips: flipAnswer({
        model: this.#model,
        encoder,
        columns,
        values,
        threshold,
        mayChange,
        most: this.#sizes.changes
      })
    };
  }

  reasons(customers: EncodedRows): ContactReason[] {
    const background = this.#backgroundRows();
    const { compared } = this.#sizes;
    return contactReasons(this.#model, this.#groups, background, customers, compared);
  }

  #find(column: string): { readonly group: ColumnGroup; readonly place: number } {
    const place = this.#groups.findIndex((group) => group.column === column);
    const group = this.#groups[place];
    if (group) return { group, place };
    throw new LoanbookError(
      'internal',
      `“${column}” is none of the network’s columns. They are ${this.#groups.map((each) => each.column).join(', ')}.`,
      { column }
    );
  }

  #scoredRows(scoredOn: ScoredOn): DesignMatrix {
    const rows = scoredOn === 'all' ? everyRow(this.#basis) : heldOut(this.#basis);
    return keep(this.#scored, scoredOn, () => this.#matrix(drawn(rows, this.#sizes.rows)));
  }

  #askedRows(): DesignMatrix {
    return (this.#asked ??= this.#matrix(drawn(everyRow(this.#basis), this.#sizes.rows)));
  }

  #pairedRows(): DesignMatrix {
    return (this.#paired ??= this.#matrix(drawn(everyRow(this.#basis), this.#sizes.paired)));
  }

  #centredOf(column: string): Float64Array {
    return keep(this.#centred, column, () =>
      centredDependence(this.#model, this.#pairedRows(), [this.#find(column).group])
    );
  }

  #backgroundRows(): EncodedRows {
    const { train } = this.#basis.split;
    return (this.#background ??= backgroundRows(
      this.#model,
      this.#matrix(drawn(train, this.#sizes.judged))
    ));
  }

  #judgedRows() {
    const rows = drawn(everyRow(this.#basis), this.#sizes.searched);
    return (this.#judged ??= { rows, probabilities: this.#probabilitiesOf(rows) });
  }

  #probabilitiesOf(rows: Uint32Array): Float32Array {
    const matrix = this.#matrix(rows);
    return this.#model(matrix.x, matrix.rows);
  }

  #matrix(rows: Uint32Array): DesignMatrix {
    const { columns, encoder, accepted } = this.#basis;
    return buildDesignMatrix(columns, encoder, accepted, rows);
  }

  #encoded(values: readonly number[]): Float32Array {
    const { encoder } = this.#basis;
    const inputs = new Float32Array(encoder.features.length);
    encodeRow(encoder, Float64Array.from(values), inputs, 0);
    return inputs;
  }
}

function keep<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

function everyRow({ accepted }: ExplainBasis): Uint32Array {
  return Uint32Array.from(accepted, (_, row) => row);
}

function heldOut({ split: { validation, test } }: ExplainBasis): Uint32Array {
  return Uint32Array.from([...validation, ...test]);
}

/** In drawn order, the same every time; at most so many. */
function drawn(rows: Uint32Array, most: number): Uint32Array {
  return shuffle(rows.slice(), mulberry32(SEED)).subarray(0, most);
}
