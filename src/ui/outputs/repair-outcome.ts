import type { RepairProposal } from '../../core/data/repair';
import { formatNumber } from '../../core/format';

/** What an applied repair did: "52 values set to 0 years. Switch off to undo." */
export function repairOutcome({ action, count }: RepairProposal): string {
  const values = `${formatNumber(count, 'count')} ${count === 1 ? 'value' : 'values'}`;
  const done = /^(Set|Mark) (?:it|them) (to|as) ([^:]+?)(?::.*)?\.?$/.exec(action);
  const verb = done?.[1] === 'Mark' ? 'marked' : 'set';
  return `${values} ${done ? `${verb} ${done[2]} ${done[3]}` : 'changed'}. Switch off to undo.`;
}
