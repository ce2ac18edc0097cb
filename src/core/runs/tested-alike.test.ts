import { expect, it } from 'vitest';
import { testedAlike } from './tested-alike';
import { sampleRun } from './testing/sample-run';

it('says whether scores are on the same customers', () => {
  const run = sampleRun();
  const otherData = sampleRun({ data: { ...run.data, fingerprint: 'ffffffffffffffff' } });
  const otherSplit = sampleRun({ preparation: { ...run.preparation, splitSeed: 1 } });
  const otherShare = sampleRun({ preparation: { ...run.preparation, testShare: 0.2 } });
  const otherValidation = sampleRun({ preparation: { ...run.preparation, validationShare: 0.2 } });
  expect(testedAlike([])).toBe('alike');
  expect(testedAlike([run, otherValidation])).toBe('alike');
  expect(testedAlike([run, otherSplit])).toBe('other-split');
  expect(testedAlike([run, otherShare])).toBe('other-split');
  expect(testedAlike([run, otherSplit, otherData])).toBe('other-data');
});
