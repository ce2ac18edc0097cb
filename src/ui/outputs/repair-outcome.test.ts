import { describe, expect, it } from 'vitest';
import { repairOutcome } from './repair-outcome';

const proposal = { id: 'a', column: 'Experience', finding: '', exampleRows: [] };

describe('repairOutcome', () => {
  it('says what was done and how to undo it', () => {
    expect(repairOutcome({ ...proposal, action: 'Set them to 0 years.', count: 52 })).toBe(
      '52 values set to 0 years. Switch off to undo.'
    );
    expect(
      repairOutcome({
        ...proposal,
        action: 'Mark it as missing: a lost digit cannot be known.',
        count: 1
      })
    ).toBe('1 value marked as missing. Switch off to undo.');
    expect(repairOutcome({ ...proposal, action: 'Drop the row.', count: 1200 })).toBe(
      '1,200 values changed. Switch off to undo.'
    );
  });
});
