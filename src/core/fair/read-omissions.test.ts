import { expect, it } from 'vitest';
import { formatNumber } from '../format';
import type { LeftOut } from './leave-out';
import { readOmissions } from './read-omissions';
import { shareFigure } from './share-figure';

const outcome = { names: 600, acceptances: 470, profit: 44_000 };
const merits = (found: number) => ({
  threshold: 0.08,
  recall: shareFigure(found, 50, 10),
  parities: []
});
const left = (label: string, change: Partial<LeftOut>): LeftOut => ({
  column: label,
  label,
  outcome,
  range: [40_000, 48_000],
  added: 0,
  lost: 0,
  gain: -150,
  gainRange: [-400, 50],
  before: { ...merits(49), outcome },
  after: merits(48),
  standIn: null,
  ...change
});

it('says what each column was worth, and who goes on saying what it said', () => {
  const said = readOmissions([
    left('Age', {
      standIn: { column: 'Experience', label: 'Experience', correlation: 0.994 }
    }),
    left('CD account', { gain: -3000, gainRange: [-5000, -1000] }),
    left('Online', { gain: 0, gainRange: [0, 0], after: merits(49) })
  ])
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');
  expect(said).toBe(
    'Without age the list earns $150 less, which may be chance, and finds 96.0% of those who accept instead of 98.0%. Experience goes on saying much of what age said (correlation 0.99), so leaving it out alone hides little. Without CD account the list earns $3,000 less, and finds 96.0% of those who accept instead of 98.0%. Without online the list earns the same, and still finds 98.0% of those who accept. '
  );
});
