import { isShare } from '../../core/chart-spec/field-words';
import type { PlannedField } from '../../core/chart-spec/plan-field';
import { formatNumber, type NumberFormat } from '../../core/format';
import { sentenceCase } from '../../core/sentence-case';
import type { TitleAndSubtitle } from '../title-and-subtitle';
import type { CustomDrawing } from './custom-drawing';

/** What the chart shows: its own title, or one computed from its rows; and of which rows. */
export function customTitle(drawing: CustomDrawing): TitleAndSubtitle {
  return { title: drawing.title || computedTitle(drawing), subtitle: subtitleOf(drawing) };
}

function computedTitle({ plan, answers }: CustomDrawing): string {
  const [unit] = plan.units;
  if (!unit || unit.fields.length === 0) return 'An empty chart: choose what it shows';
  const amounts = unit.fields.filter(({ field }) => field.of.kind === 'aggregate');
  const groups = unit.fields.filter(({ field }) => field.of.kind !== 'aggregate');
  const names = [...new Set(groups.map(({ words }) => sentenceCase(words.short)))];
  const [amount] = amounts;
  if (!amount) return against(groups);
  // Layers that show several amounts of one column are about that column.
  const [words = '', another] = [...new Set(plan.units.flatMap(amountsOf))];
  const shown = another === undefined ? words : (amount.column?.schema.label ?? words);
  if (groups.length === 0) return shown;
  const rows = answers[Number(unit.dataset.replace('rows', ''))]?.rows ?? [];
  const found =
    groups.length === 1 && plan.units.length === 1 ? extremes(rows, amount, groups[0]!) : null;
  return found ?? `${shown} by ${names.join(' and ')}`;
}

function amountsOf({ fields }: CustomDrawing['plan']['units'][number]): string[] {
  return fields.flatMap(({ field, words }) => (field.of.kind === 'aggregate' ? [words.short] : []));
}

/** "Card spending against income, by education". */
function against(fields: readonly PlannedField[]): string {
  const named = (channel: string) => fields.find((each) => each.channel === channel)?.words.short;
  const [x, y] = [named('x'), named('y')];
  const places = y && x ? `${y} against ${sentenceCase(x)}` : (y ?? x ?? '');
  const others = fields
    .map(({ words }) => words.short)
    .filter((words) => words !== x && words !== y)
    .map(sentenceCase);
  const by = [...new Set(others)].join(' and ');
  if (places === '') return by;
  return by === '' ? places : `${places}, by ${by}`;
}

/** "Share that accepted: highest for Advanced (13.6%), lowest for Undergraduate (4.4%)". */
function extremes(
  rows: readonly Readonly<Record<string, string | number | null>>[],
  amount: PlannedField,
  group: PlannedField
): string | null {
  if (group.type === 'quantitative' && group.field.of.kind !== 'bin') return null;
  const name = group.field.of.kind === 'bin' ? `${group.field.as}_label` : group.field.as;
  const known = rows.flatMap((row) => {
    const value = row[amount.field.as];
    return typeof value === 'number' ? [{ value, label: String(row[name]) }] : [];
  });
  if (known.length < 2) return null;
  const most = known.reduce((a, b) => (b.value > a.value ? b : a));
  const least = known.reduce((a, b) => (b.value < a.value ? b : a));
  if (most.value === least.value) return null;
  const read = (value: number) => formatNumber(value, formatOf(amount));
  const of = group.field.of.kind === 'bin' ? `${sentenceCase(group.words.short)} ` : '';
  return (
    `${amount.words.short}: highest for ${of}${most.label} (${read(most.value)}), ` +
    `lowest for ${of}${least.label} (${read(least.value)})`
  );
}

function formatOf({ field, column, words }: PlannedField): NumberFormat {
  if (isShare(field.of, column)) return 'share';
  return words.format === ',d' ? 'count' : 'decimal-2';
}

/** Which rows are seen: all, those that pass, or a sample. */
function subtitleOf({ plan, answers, shown }: CustomDrawing): string {
  const [answer] = answers;
  if (!answer) return '';
  const count = (value: number) => formatNumber(value, 'count');
  const { total, of, sampled, rows } = answer;
  const all =
    total === of ? `${count(of)} ${plan.noun}` : `${count(total)} of ${count(of)} ${plan.noun}`;
  const drawn = sampled ? `A sample of ${count(rows.length)} of ${all}` : all;
  return shown ? `${drawn}, those with ${shown}` : drawn;
}
