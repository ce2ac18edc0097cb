import { beforeEach, describe, expect, it } from 'vitest';
import type { PreparationSettings } from '../../core/prepare/prepared';
import { TableSession } from './table-session';
import { openSample, samplePreparation } from './testing/session-samples';

let session: TableSession;
beforeEach(() => {
  session = new TableSession('test');
});

describe('TableSession and leaks', () => {
  it('divides with copies together, and then finds no copy across the division', async () => {
    const view = openSample(session, 600);
    const groupedBy = session
      .profile(view)
      .columns.filter(({ schema, distinct }) => schema.kind === 'number' && distinct < 80)
      .map(({ schema }) => schema.name)
      .slice(0, 1);
    const rule = Object.fromEntries(groupedBy.map((name) => [name, { kind: 'equal' as const }]));
    const ask = (preparation: PreparationSettings) => {
      const { split } = session.prepare(view, preparation);
      return session.findLeaks({ view, split, settings: preparation, rule });
    };
    const random = await ask(samplePreparation);
    const grouped = await ask({ ...samplePreparation, division: 'grouped', groupedBy });
    expect(random.nearCopies.byAnswer[0].test).toBeGreaterThan(0.5);
    expect(grouped.nearCopies.byAnswer[0].test).toBe(0);
    expect(grouped.division).toBe('grouped');

    const folds = session.groupedFolds({ view, groupedBy, parts: 3, repeats: 2, seed: 1 });
    expect(folds).toHaveLength(6);
    expect(folds.slice(0, 3).reduce((sum, rows) => sum + rows.length, 0)).toBe(600);
    const nobody = { view, groupedBy: ['nowhere'], parts: 3, repeats: 1, seed: 1 };
    expect(() => session.groupedFolds(nobody)).toThrow(
      expect.objectContaining({ code: 'bad-setting' })
    );
  });
});
