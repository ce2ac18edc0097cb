import type { CountsData } from '../core/data/chart-data';
import type { ChartTheme } from './chart-theme';
import { ACCEPTED, DECLINED } from './group-names';

/** Colour of the two groups, the same in every chart; no legend where rows are named after them. */
export function groupColour(theme: ChartTheme, legend: boolean) {
  return {
    field: 'group',
    type: 'nominal' as const,
    scale: { domain: [ACCEPTED, DECLINED], range: [theme.tokens.accept, theme.tokens.decline] },
    ...(legend ? {} : { legend: null })
  };
}

/** The tooltip of a bar in a chart of counts. */
export function countsTooltip(data: CountsData) {
  const value = { field: 'value', type: 'nominal' as const, title: data.column.label };
  const total = {
    field: 'total',
    type: 'quantitative' as const,
    title: 'Customers',
    format: ',d'
  };
  const share = {
    field: 'share',
    type: 'quantitative' as const,
    title: 'Share of all',
    format: '.1%'
  };
  if (data.isTarget) return [value, total, share];
  return [
    value,
    total,
    share,
    { field: 'accepted', type: 'quantitative' as const, title: ACCEPTED, format: ',d' },
    { field: 'rate', type: 'quantitative' as const, title: 'Share that accepted', format: '.1%' }
  ];
}
