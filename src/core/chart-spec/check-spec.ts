import { checkLimits } from './check-limits';
import { isJsonObject, type JsonObject } from './json';
import { quoteValue, specError } from './spec-error';
import { view } from './view-rules';
import { withoutKeys } from './without-keys';

/** A Vega-Lite spec that was checked: it holds allowed settings only, and no data. */
export interface CheckedSpec {
  readonly view: JsonObject;
}

/**
 * Checks a chart that somebody wrote, or that came in a file, against the settings that Loanbook knows by name
 * and type: nothing else passes, so no address, picture, event, expression or data. The result is a copy made of
 * allowed settings.
 * @throws LoanbookError `bad-chart` that says where, what was found and what is allowed.
 */
export function checkSpec(value: unknown): CheckedSpec {
  checkLimits(value);
  if (!isJsonObject(value)) {
    throw specError(
      [],
      `A chart is a group of settings with "mark" and "encoding"; found ${quoteValue(value)}.`
    );
  }
  const known = ['mark', 'layer', 'facet', 'hconcat', 'vconcat', 'concat'];
  if (!known.some((key) => Object.hasOwn(value, key))) {
    throw specError(
      [],
      'The chart says nothing about how to draw: "mark" is missing, e.g. "mark": "bar".'
    );
  }
  const checked = view.read(value, []) as JsonObject;
  return { view: withoutKeys(checked, ['$schema']) };
}
