import { describe, expect, it } from 'vitest';
import { madeUpEvaluation, madeUpRun } from '../../cells/lessons/testing/made-up-run';
import { lessonComparison } from './lesson-comparison';

const found = (rows: ReturnType<typeof lessonComparison>, label: string) =>
  rows.find((row) => row.label === label);

describe('lessonComparison', () => {
  it('has both runs’ figures, and none for a run that broke off', () => {
    const cured = madeUpRun({ evaluation: madeUpEvaluation(45) });
    const rows = lessonComparison(madeUpRun({ evaluation: null, epochs: [] }), cured);
    expect(found(rows, 'Acceptors found (recall)')).toMatchObject({ failed: NaN, cured: 0.9 });
    expect(found(rows, 'Training loss at the end')).toMatchObject({ failed: NaN, cured: 0.05 });
  });

  it('adds what a leak hides', () => {
    const failed = madeUpRun({ leak: { acceptors: 50, found: 49, foundWithout: 20 } });
    const rows = lessonComparison(failed, madeUpRun());
    expect(rows.at(-1)).toMatchObject({ failed: 0.4, cured: 0.94 });
  });
});
