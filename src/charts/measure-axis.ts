type End = number | { readonly expr: string };

/**
 * The axis of the loss or the accuracy of a training.
 *
 * @param ends expressions where they change while the drawn chart stays: the labels' room is fixed then
 */
export function measureAxis(measure: 'loss' | 'accuracy', ends: readonly [low: End, high: End]) {
  const changes = ends.some((end) => typeof end !== 'number');
  return {
    field: 'value',
    type: 'quantitative' as const,
    title: measure === 'loss' ? 'Loss (cross-entropy)' : 'Accuracy, share of customers',
    scale: { domain: [...ends], nice: false, zero: false },
    axis: {
      format: measure === 'loss' ? '.2f' : '.1~%',
      tickCount: 5,
      ...(changes ? { minExtent: 38 } : {})
    }
  };
}
