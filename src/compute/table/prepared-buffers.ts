import type { PreparedData } from '../../core/prepare/prepared';

/** The buffers of prepared data, to be moved and not copied out of a worker. */
export function preparedBuffers({
  split,
  train,
  validation,
  test
}: PreparedData): ArrayBufferLike[] {
  return [
    ...[split.train, split.validation, split.test].map((positions) => positions.buffer),
    ...[train, validation, test].flatMap(({ x, y }) => [x.buffer, y.buffer])
  ];
}
