import type { OfferedValue } from '../../core/live-values/live-cell';

/** What texts may show of the results of one kind of cell. */
export interface ValueSource {
  /** Whether the result decides which values there are. */
  readonly open: boolean;
  /** Values of a result of that kind; without one, the values that there will be. */
  list(result: unknown): readonly OfferedValue[];
}

/** One value and how it is taken from a result. */
export interface ValueOf<R> extends Omit<OfferedValue, 'value'> {
  readonly value: (result: R) => number | string;
}

/** The same values for every result. */
export function fixedValues<R>(values: readonly ValueOf<R>[]): ValueSource {
  return {
    open: false,
    list: (result) =>
      values.map((each) => ({
        ...each,
        value: result === undefined ? undefined : each.value(result as R)
      }))
  };
}

/** Values of which the result decides how many there are, after some that there always are. */
export function openValues<R>(
  fixed: readonly ValueOf<R>[],
  list: (result: R) => readonly OfferedValue[]
): ValueSource {
  const always = fixedValues(fixed);
  return {
    open: true,
    list: (result) => [...always.list(result), ...(result === undefined ? [] : list(result as R))]
  };
}
