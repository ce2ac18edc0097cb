import type { Column } from '../data/table';
import type { Forward } from '../model/forward';
import { encodeRow } from '../prepare/encode-row';
import type { InputEncoder } from '../prepare/prepared';
import { columnDistances, type ColumnDistance } from './gower-distance';
import { plausibleValues } from './plausible-values';

/** One column that would be different. */
export interface ColumnChange {
  readonly column: string;
  /** Stored values. */
  readonly from: number;
  readonly to: number;
}

/** Changes that turn the model's answer. */
export interface AnswerFlip {
  readonly changes: readonly ColumnChange[];
  /** What the model then says. */
  readonly probability: number;
  /** Sum over the changed columns of the share of its range that each crosses, and a fee for each of them. */
  readonly cost: number;
}

/** What it takes to turn the model's answer for one customer. */
export interface Flips {
  /** The least change of at most three columns; null if none turns it. */
  readonly smallest: AnswerFlip | null;
  /** For each column that turns it by itself, the least change of it; the smallest first. */
  readonly alone: readonly AnswerFlip[];
  /** Changes that were tried. */
  readonly tried: number;
}

export interface FlipQuestion {
  readonly model: Forward;
  readonly encoder: InputEncoder;
  /** The encoder's columns, in its order, with all values of the file. */
  readonly columns: readonly Column[];
  /** The customer's stored values, in that order. */
  readonly values: readonly number[];
  readonly threshold: number;
  /** Names of the columns that may change. */
  readonly mayChange: readonly string[];
  /** Changes tried at most, of two or three columns together. */
  readonly most: number;
}

/** Each column that changes counts as much as a twentieth of its range: two changes must save something to beat one. */
const FEE = 0.05;
const MOST_COLUMNS = 3;
/** Changed together are those columns that bring the answer nearest to turning by themselves. */
const MOST_JOINED = 8;
/** Of three columns at once every fourth step is tried, and what is found is drawn back afterwards. */
const THINNING = 4;
const BATCH = 512;

/** A value that one column could take. */
interface Step {
  readonly column: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * The smallest change that turns the model's answer, over the columns that may change, in plausible steps. Changes are
 * tried by rising cost, so the first that turns the answer is the least of its kind; then each is drawn back, step by
 * step of the column's own grid, as long as the answer stays turned.
 * Source: Wachter, Mittelstadt and Russell (2018), with Gower's distance and few columns as their own aim.
 */
export function flipAnswer(question: FlipQuestion): Flips {
  const { columns, values, mayChange, most } = question;
  const distances = columnDistances(columns);
  const plausible = columns.map((column, at) =>
    mayChange.includes(column.schema.name)
      ? plausibleValues(column, values[at]!)
      : { values: [], unit: null }
  );
  const steps = plausible.map(({ values: possible }, column) =>
    possible.map((to): Step => ({
      column,
      to,
      cost: FEE + distances[column]!(values[column]!, to)
    }))
  );
  const trial = new Trial(question);
  const units = plausible.map(({ unit }) => unit);
  const { turning, promise } = trial.each(steps);
  const alone = turning.map((step) => trial.drawBack([step], units, distances)).sort(byCost);
  const promising = promise.slice(0, MOST_JOINED).map((column) => steps[column]!);
  let best = alone[0] ?? null;
  for (let count = 2; count <= MOST_COLUMNS; count++) {
    const below = best ? costOf(best) : Infinity;
    const thinned = count === 2 ? promising : promising.map(thin);
    const together = combinations(thinned, count, below).sort(byCost).slice(0, most);
    const found = trial.first(together);
    if (found) best = trial.drawBack(found, units, distances);
  }
  return {
    smallest: best && flipOf(question, best),
    alone: alone.map((found) => flipOf(question, found)),
    tried: trial.tried
  };
}

const costOf = (changes: readonly Step[]) => changes.reduce((sum, { cost }) => sum + cost, 0);
const byCost = (a: readonly Step[], b: readonly Step[]) => costOf(a) - costOf(b);
const thin = (steps: readonly Step[]) =>
  steps.filter((_, i) => steps.length <= 2 * THINNING || i % THINNING === THINNING - 1);

/** All changes of so many columns at once that cost less than a bound. */
function combinations(
  steps: readonly (readonly Step[])[],
  count: number,
  below: number
): (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  const choose = (from: number, chosen: readonly Step[], cost: number): void => {
    if (chosen.length === count) {
      found.push(chosen);
      return;
    }
    for (let column = from; column < steps.length; column++) {
      for (const step of steps[column]!) {
        if (cost + step.cost < below) choose(column + 1, [...chosen, step], cost + step.cost);
      }
    }
  };
  choose(0, [], 0);
  return found;
}

/** Asks the model about changes of one customer. */
class Trial {
  tried = 0;
  readonly #question: FlipQuestion;
  readonly #saysYes: boolean;

  constructor(question: FlipQuestion) {
    this.#question = question;
    this.#saysYes = this.#ask([[]])[0]! >= question.threshold;
  }

  /** Each step by itself: by column the least that turns the answer, and the columns by how far they bring it. */
  each(steps: readonly (readonly Step[])[]): {
    readonly turning: readonly Step[];
    readonly promise: readonly number[];
  } {
    const turning: Step[] = [];
    const reach = steps.map((own, column) => {
      const said = Array.from(this.#ask(own.map((step) => [step])));
      const turned = own.filter((_, i) => this.#isTurned(said[i]!));
      const least = turned.toSorted((a, b) => a.cost - b.cost)[0];
      if (least) turning.push(least);
      const furthest = this.#saysYes ? Math.min(...said) : -Math.max(...said);
      return { column, furthest };
    });
    const promise = reach
      .filter(({ column }) => steps[column]!.length > 0)
      .sort((a, b) => a.furthest - b.furthest)
      .map(({ column }) => column);
    return { turning, promise };
  }

  /** The first of the changes, as they are ordered, that turns the answer. */
  first(changes: readonly (readonly Step[])[]): readonly Step[] | null {
    for (let from = 0; from < changes.length; from += BATCH) {
      const some = changes.slice(from, from + BATCH);
      const at = this.#ask(some).findIndex((said) => this.#isTurned(said));
      if (at >= 0) return some[at]!;
    }
    return null;
  }

  /** Each change nearer to the customer's own value, as far as the answer stays turned. */
  drawBack(
    changes: readonly Step[],
    units: readonly (number | null)[],
    distances: readonly ColumnDistance[]
  ): readonly Step[] {
    const { values } = this.#question;
    return changes.reduce<readonly Step[]>((drawn, { column }, place) => {
      const unit = units[column];
      if (unit === null || unit === undefined) return drawn;
      const own = values[column]!;
      const { to } = drawn[place]!;
      const stops = Math.round(Math.abs(to - own) / unit);
      const at = (stop: number): readonly Step[] => {
        const nearer = Number((own + Math.sign(to - own) * stop * unit).toPrecision(12));
        const cost = FEE + distances[column]!(own, nearer);
        return drawn.with(place, { column, to: nearer, cost });
      };
      // The answer may turn more than once on the way: what counts is the edge next to the change that was found.
      let [low, high] = [0, stops];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (this.#isTurned(this.#ask([at(middle)])[0]!)) high = middle;
        else low = middle;
      }
      return high === stops ? drawn : at(high);
    }, changes);
  }

  #isTurned(said: number): boolean {
    return said >= this.#question.threshold !== this.#saysYes;
  }

  #ask(changes: readonly (readonly Step[])[]): Float32Array {
    this.tried += changes.length;
    return askAbout(this.#question, changes);
  }
}

function askAbout(
  { model, encoder, values }: FlipQuestion,
  changes: readonly (readonly Step[])[]
): Float32Array {
  const features = encoder.features.length;
  const x = new Float32Array(changes.length * features);
  const changed = new Float64Array(values.length);
  changes.forEach((steps, i) => {
    changed.set(values);
    for (const { column, to } of steps) changed[column] = to;
    encodeRow(encoder, changed, x, i * features);
  });
  return model(x, changes.length);
}

function flipOf(question: FlipQuestion, steps: readonly Step[]): AnswerFlip {
  return {
    changes: steps.map(({ column, to }) => ({
      column: question.columns[column]!.schema.name,
      from: question.values[column]!,
      to
    })),
    probability: askAbout(question, [steps])[0]!,
    cost: costOf(steps)
  };
}
