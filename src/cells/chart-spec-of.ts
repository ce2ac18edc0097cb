import { buildSpec } from '../core/chart-spec/build-spec';
import type { ChartColumn } from '../core/chart-spec/chart-column';
import { defaultChoice } from '../core/chart-spec/default-choice';
import type { JsonObject } from '../core/chart-spec/json';
import type { ChartParams } from './chart-params';

/** The spec that the parameters stand for, as an editor shows it. */
export function chartSpecOf(
  { choice, spec }: Pick<ChartParams, 'choice' | 'spec'>,
  columns: readonly ChartColumn[]
): JsonObject {
  return spec ?? buildSpec(choice ?? defaultChoice(columns), columns);
}
