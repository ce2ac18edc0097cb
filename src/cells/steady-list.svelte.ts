/**
 * A list that is made anew whenever something that it is made from changes, but stays the same list as long as
 * nothing is different in it: who reads it is not woken for nothing.
 */
export class SteadyList<Item extends object> {
  readonly #make: () => readonly Item[];
  #before: readonly Item[] = [];
  readonly #current = $derived.by(() => {
    const next = this.#make();
    const same = next.length === this.#before.length && next.every(this.#isAsBefore);
    return same ? this.#before : (this.#before = next);
  });

  /** @param make reads what the list depends on; its items are compared field by field */
  constructor(make: () => readonly Item[]) {
    this.#make = make;
  }

  get current(): readonly Item[] {
    return this.#current;
  }

  readonly #isAsBefore = (item: Item, at: number): boolean => {
    const before = this.#before[at]!;
    if (item === before) return true;
    const fields = Object.keys(item) as (keyof Item)[];
    return fields.every((field) => Object.is(item[field], before[field]));
  };
}
