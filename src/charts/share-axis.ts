/** An axis from none to all. */
export function shareAxis(field: string, title: string, tickCount = 5) {
  return {
    field,
    type: 'quantitative' as const,
    title,
    scale: { domain: [0, 1], nice: false },
    axis: { format: '.0%', tickCount }
  };
}
