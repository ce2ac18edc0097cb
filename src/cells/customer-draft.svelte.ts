import type { ColumnProfile } from '../compute/protocol';

type CustomerValues = Readonly<Record<string, number>>;

/** A row of the table, as it was picked. */
export interface PickedCustomer {
  readonly position: number;
  readonly values: CustomerValues;
}

/**
 * The customer whose probability is asked for: the typical one of the file, one picked from the table,
 * or either of them changed by hand. Belongs to one file; another file starts afresh.
 */
export class CustomerDraft {
  #fingerprint = $state('');
  #picked = $state.raw<PickedCustomer | null>(null);
  #values = $state.raw<CustomerValues | null>(null);

  /** Position of the picked row, from 0; null for a customer that is made up. */
  position(fingerprint: string): number | null {
    return this.#fingerprint === fingerprint ? (this.#picked?.position ?? null) : null;
  }

  /** One of the picked customer's values as it stands in the file; undefined where none is picked. */
  pickedValue(fingerprint: string, column: string): number | undefined {
    return this.#fingerprint === fingerprint ? this.#picked?.values[column] : undefined;
  }

  /** True when a picked customer was changed by hand afterwards. */
  edited(fingerprint: string): boolean {
    if (this.#fingerprint !== fingerprint || !this.#picked || !this.#values) return false;
    const picked = this.#picked.values;
    return Object.entries(this.#values).some(([name, value]) => !Object.is(picked[name], value));
  }

  /** Whether a customer was picked or described, or the typical one is meant for want of any other. */
  isChosen(fingerprint: string): boolean {
    return this.#fingerprint === fingerprint && this.#values !== null;
  }

  /** Values by column, missing ones NaN; what was never set is the column's typical value. */
  values(fingerprint: string, columns: readonly ColumnProfile[]): Record<string, number> {
    const set = this.#fingerprint === fingerprint ? this.#values : null;
    return Object.fromEntries(
      columns.map(({ schema, typical }) => [schema.name, set?.[schema.name] ?? typical])
    );
  }

  pick(fingerprint: string, customer: PickedCustomer): void {
    this.#fingerprint = fingerprint;
    this.#picked = customer;
    this.#values = customer.values;
  }

  change(fingerprint: string, values: CustomerValues): void {
    if (this.#fingerprint !== fingerprint) this.#picked = null;
    this.#fingerprint = fingerprint;
    this.#values = values;
  }
}
