/**
 * The customers while they are drawn, one array an attribute. Each step fills arrays of its own and reads
 * those of earlier steps.
 */
export interface CustomerDraft {
  readonly rows: number;
  /** 1 undergraduate, 2 graduate, 3 advanced. */
  readonly education: Uint8Array;
  /** 1 to 4 persons. */
  readonly family: Uint8Array;
  /** 1 for a further degree (education above 1) or a family of three or more: who accepts if income allows. */
  readonly inclined: Uint8Array;
  /** Thousand dollars a year. */
  readonly income: Uint16Array;
  /** Thousand dollars a month. */
  readonly cardSpending: Float64Array;
  readonly age: Uint8Array;
  readonly experience: Int8Array;
  readonly segment: Uint8Array;
  readonly cdAccount: Uint8Array;
  readonly loan: Uint8Array;
  readonly securities: Uint8Array;
  readonly online: Uint8Array;
  readonly creditCard: Uint8Array;
  /** Thousand dollars. */
  readonly mortgage: Uint16Array;
  readonly zipCode: Uint32Array;
}

/** Room for `rows` customers, all zero. */
export function createDraft(rows: number): CustomerDraft {
  return {
    rows,
    education: new Uint8Array(rows),
    family: new Uint8Array(rows),
    inclined: new Uint8Array(rows),
    income: new Uint16Array(rows),
    cardSpending: new Float64Array(rows),
    age: new Uint8Array(rows),
    experience: new Int8Array(rows),
    segment: new Uint8Array(rows),
    cdAccount: new Uint8Array(rows),
    loan: new Uint8Array(rows),
    securities: new Uint8Array(rows),
    online: new Uint8Array(rows),
    creditCard: new Uint8Array(rows),
    mortgage: new Uint16Array(rows),
    zipCode: new Uint32Array(rows)
  };
}
