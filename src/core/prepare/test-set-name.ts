import type { PreparationSettings } from './prepared';

/** What a test set depends on, apart from the file. */
export type TestSetSettings = Pick<
  PreparationSettings,
  'splitSeed' | 'testShare' | 'validationShare' | 'division' | 'groupedBy'
>;

/** Two preparations of a file hold out the same test customers if this is the same. */
export function testSetName(settings: TestSetSettings): string {
  const { splitSeed, testShare, validationShare, division, groupedBy = [] } = settings;
  const random = `${splitSeed}/${testShare}`;
  // At random the test customers are taken first; together with their copies all three parts are filled at once.
  if (division !== 'grouped') return random;
  return `${random}/${validationShare}/${JSON.stringify([...groupedBy].sort())}`;
}
