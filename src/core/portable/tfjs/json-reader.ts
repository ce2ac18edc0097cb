import { LoanbookError } from '../../errors';

/** A part of a JSON file that is read with a type in mind; what does not fit is an error that names its place. */
export class JsonReader {
  readonly #value: unknown;
  readonly #place: string;

  /** @param place where in the file it stands, as a person finds it */
  constructor(value: unknown, place: string) {
    this.#value = value;
    this.#place = place;
  }

  get value(): unknown {
    return this.#value;
  }

  /** A field of an object. */
  field(name: string): JsonReader {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.wrong('an object');
    }
    const own = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    return new JsonReader(own, `${this.#place}.${name}`);
  }

  /** @param most items */
  list(most: number): JsonReader[] {
    const value = this.#value;
    if (!Array.isArray(value) || value.length > most) throw this.wrong(`a list of up to ${most}`);
    return value.map((item: unknown, i) => new JsonReader(item, `${this.#place}[${i}]`));
  }

  text(longest = 1000): string {
    const value = this.#value;
    if (typeof value === 'string' && value.length <= longest) return value;
    throw this.wrong('a text');
  }

  number(): number {
    const value = this.#value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw this.wrong('a number');
  }

  whole(least: number, most: number): number {
    const value = this.number();
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw this.wrong(`a whole number from ${least} to ${most}`);
  }

  flag(): boolean {
    if (typeof this.#value === 'boolean') return this.#value;
    throw this.wrong('true or false');
  }

  oneOf<Name extends string>(names: readonly Name[]): Name {
    const found = names.find((name) => name === this.#value);
    if (found !== undefined) return found;
    throw this.wrong(`one of ${names.join(', ')}`);
  }

  wrong(expected: string): LoanbookError {
    const found = JSON.stringify(this.#value) ?? 'nothing';
    const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
    return badModel(`${this.#place} is ${shown}; ${expected} is expected`);
  }
}

/** A model file that cannot be opened. @param what is wrong with it, without a full stop */
export function badModel(what: string): LoanbookError {
  return new LoanbookError(
    'bad-model',
    `This model cannot be opened: ${what}. Choose the model.json and model.weights.bin that Loanbook wrote, both unchanged.`
  );
}
