/** One more line of the tooltip: a series' value at the epoch. */
interface PointedSeries {
  readonly field: string;
  readonly title: string;
}

/** A layer that puts a rule at the epoch nearest to the pointer and tells every series' value there. */
export function epochPointer(stroke: string, series: readonly PointedSeries[], format: string) {
  return {
    params: [
      {
        name: 'pointer',
        select: {
          type: 'point' as const,
          on: 'pointerover',
          clear: 'pointerout',
          nearest: true
        }
      }
    ],
    mark: { type: 'rule' as const, stroke, aria: false },
    encoding: {
      x: { field: 'epoch', type: 'quantitative' as const },
      opacity: { condition: { param: 'pointer', empty: false, value: 1 }, value: 0 },
      tooltip: [
        { field: 'epoch', type: 'quantitative' as const, title: 'Epoch' },
        ...series.map((each) => ({ ...each, type: 'quantitative' as const, format }))
      ]
    }
  };
}
