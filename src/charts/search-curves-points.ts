import type { SearchCurves } from './search-curves';

/** A point a run and epoch. A diverged epoch, whose value is not finite, leaves a gap. */
export function searchPoints({ runs, leader }: SearchCurves) {
  return runs.flatMap(({ place, label, values }) =>
    values.flatMap((value, index) => {
      const point = {
        run: `Run ${place + 1}`,
        recipe: label,
        epoch: index + 1,
        value,
        leads: place === leader,
        last: index === values.length - 1
      };
      return Number.isFinite(value) ? [point] : [];
    })
  );
}

/** A point an epoch: how many runs have come so far, the leader there and the best there. */
export function epochPoints({ runs, leader, measure }: SearchCurves) {
  const length = Math.max(0, ...runs.map(({ values }) => values.length));
  const leading = runs.find(({ place }) => place === leader);
  return Array.from({ length }, (_, index) => {
    const there = runs.flatMap(({ values }) => values[index] ?? []).filter(Number.isFinite);
    return {
      summary: true,
      epoch: index + 1,
      runs: there.length,
      leading: leading?.values[index] ?? null,
      best: measure === 'loss' ? Math.min(...there) : Math.max(...there)
    };
  });
}
