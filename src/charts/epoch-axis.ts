/**
 * The axis of the epochs, from the first to `last`.
 *
 * @param last an expression where it changes while the drawn chart stays
 * @param width of the chart, in pixels
 */
export function epochAxis(last: number | { readonly expr: string }, width: number) {
  return {
    field: 'epoch',
    type: 'quantitative' as const,
    title: 'Epoch',
    scale: { domain: [1, last], nice: false, zero: false },
    axis: { format: 'd', tickMinStep: 1, tickCount: Math.max(3, Math.round(width / 60)) }
  };
}
