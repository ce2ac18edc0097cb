import type { PlannedField } from '../../core/chart-spec/plan-field';
import { isShare } from '../../core/chart-spec/field-words';
import type { NumberFormat } from '../../core/format';
import type { ChartTable } from '../chart-rows';
import type { CustomDrawing } from './custom-drawing';

/** The rows of a chart's first view as a table, without what is only there to draw. */
export function customRows({ plan, answers }: CustomDrawing): ChartTable {
  const [first] = plan.units;
  if (!first) return { columns: [], rows: [] };
  const alike = plan.units.filter(({ dataset }) => dataset === first.dataset);
  const fields = new Map(alike.flatMap((unit) => unit.fields).map((each) => [each.field.as, each]));
  const shown = [...fields.values()].sort((a, b) => Number(isAmount(a)) - Number(isAmount(b)));
  const rows = answers[Number(first.dataset.replace('rows', ''))]?.rows ?? [];
  return {
    columns: shown.map((each) => ({ label: each.words.short, format: formatOf(each) })),
    rows: rows.map((row) =>
      shown.map(({ field: { as, of } }) => row[of.kind === 'bin' ? `${as}_label` : as] ?? NaN)
    )
  };
}

const isAmount = ({ field }: PlannedField) => field.of.kind === 'aggregate';

function formatOf({ field: { of }, column, type, words }: PlannedField): NumberFormat | 'text' {
  if (type !== 'quantitative' || of.kind === 'bin') return 'text';
  if (isShare(of, column)) return 'share';
  if (words.format === ',d') return 'count';
  return 'plain';
}
