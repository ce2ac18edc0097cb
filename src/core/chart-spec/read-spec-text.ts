import { LoanbookError, toErrorData } from '../errors';
import type { ChartColumn, RowNoun } from './chart-column';
import { MOST_SPEC_CHARACTERS } from './check-limits';
import { checkSpec } from './check-spec';
import type { JsonObject } from './json';
import { locateJson, type TextPlace } from './locate-json';
import { planSpec } from './plan-spec';

/** A chart as typed: a spec that can be drawn, or what is wrong with it and where. */
export type SpecReading =
  | { readonly kind: 'spec'; readonly spec: JsonObject }
  | { readonly kind: 'fault'; readonly message: string; readonly place: TextPlace };

/** Reads the text of a chart's editor against the table's columns. */
export function readSpecText(
  text: string,
  columns: readonly ChartColumn[],
  noun: RowNoun
): SpecReading {
  // Spaces count little: a text much longer than any spec is not even read.
  if (text.length > 4 * MOST_SPEC_CHARACTERS) {
    return fault('The text is too long for a chart. Make it shorter.', {
      from: 0,
      to: text.length
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    const { message } = toErrorData(thrown);
    return fault(`This is not JSON yet: ${message}.`, placeOf(message, text));
  }
  try {
    const checked = checkSpec(value);
    planSpec(checked, columns, noun);
    return { kind: 'spec', spec: checked.view };
  } catch (thrown) {
    if (!(thrown instanceof LoanbookError)) throw thrown;
    return fault(thrown.message, locateJson(text, thrown.subject.path ?? []));
  }
}

function fault(message: string, place: TextPlace): SpecReading {
  return { kind: 'fault', message, place };
}

/** Browsers name the place of a fault in its words, each in its own. */
function placeOf(message: string, text: string): TextPlace {
  const position = /position (\d+)/.exec(message)?.[1];
  const line = /line (\d+) column (\d+)/.exec(message);
  const at = position
    ? Number(position)
    : line
      ? offsetOf(text, Number(line[1]), Number(line[2]))
      : text.length;
  const from = Math.max(0, Math.min(at, text.length - 1));
  return { from, to: Math.min(text.length, from + 1) };
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
