import type { LiveValue, Prose } from '../prose';

/** A count with its noun, in the singular where it is one: "2 false alarms". */
export function counted(value: number, singular: string, plural: string): Prose {
  return [count(value), ` ${value === 1 ? singular : plural}`];
}

/** A number of things, as a live value. */
export function count(value: number): LiveValue {
  return { value, format: 'count' };
}

/** A share with one decimal, as a live value: 9.6%. */
export function share(value: number): LiveValue {
  return { value, format: 'share' };
}

/** How often what is nearly always so is so: "99.2%", and "more than 99.9%" where one decimal would say 100.0%. */
export function nearlyAlways(value: number): string | LiveValue {
  return value < 1 && value >= 0.9995 ? 'more than 99.9%' : share(value);
}

/** A share as a whole percentage, as a live value: 87%. */
export function roundShare(value: number): LiveValue {
  return { value, format: 'share-whole' };
}
