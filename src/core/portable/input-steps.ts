import { LoanbookError } from '../errors';
import { LEAKED_FEATURE } from '../prepare/leaked-feature';
import type { InputEncoder } from '../prepare/prepared';
import type { InputStep, PortableColumn } from './portable-model';

/**
 * How raw columns become the inputs of a network or a regression, one step an input, in order: the one description that
 * every format is written from.
 *
 * @throws LoanbookError `bad-setting` for an encoder with the pretend input of a lesson, `internal` for one that asks
 * for a column that is not there
 */
export function inputSteps(
  { encodings, mean, scale }: InputEncoder,
  columns: readonly PortableColumn[]
): InputStep[] {
  const places = new Map(columns.map(({ column }, place) => [column, place]));
  let feature = 0;
  return encodings.flatMap((encoding): InputStep[] => {
    const column = places.get(encoding.column);
    if (column === undefined) throw absent(encoding.column);
    const scaled = () => ({ column, mean: mean[feature]!, scale: scale[feature++]! });
    if (encoding.kind === 'number') return [{ ...scaled(), kind: 'number', fill: encoding.fill }];
    return encoding.levels.map((level, slot) => ({
      ...scaled(),
      kind: 'level',
      level: encoding.texts?.[slot] ?? level
    }));
  });
}

function absent(column: string): LoanbookError {
  if (column === LEAKED_FEATURE) {
    return new LoanbookError(
      'bad-setting',
      'This network was given a pretend input that knows the answer, for a lesson. No table has that column: leave ' +
        'the lesson, train again, and take that network.'
    );
  }
  return new LoanbookError(
    'internal',
    `The model asks for “${column}”, which is not among the columns of the open file. Train it again on this file.`,
    { column }
  );
}
