/**
 * `npm test`: every check in turn, up to the first that fails, then a table of what they took and the line
 * "N passed, N failed" that counts the tests of all suites. A passing check's output is shown only on a
 * continuous integration machine (CI is set) or with --verbose.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSteps } from './checks/check-steps.ts';
import { runStep, type StepResult } from './checks/run-step.ts';
import { addTestCounts, countsLine } from './checks/test-counts.ts';

const show = process.argv.includes('--verbose') || Boolean(process.env.CI);
const reports = mkdtempSync(path.join(tmpdir(), 'loanbook-checks-'));
const results: StepResult[] = [];

for (const step of checkSteps) {
  console.log(`▸ ${step.title} (npm run ${step.script})`);
  const result = await runStep(step, path.join(reports, 'report.json'), show);
  results.push(result);
  if (result.passed) continue;
  process.stdout.write(result.output);
  console.log(`\nThe check "${result.title}" failed. Alone: npm run ${step.script}`);
  process.exitCode = 1;
  break;
}
rmSync(reports, { recursive: true, force: true });

console.log();
for (const { title, passed, seconds, counts } of results) {
  const mark = passed ? '✓' : '✗';
  const tests = counts === null ? '' : `  ${countsLine(counts)}`;
  console.log(`${mark} ${title.padEnd(18)}${seconds.toFixed(1).padStart(7)} s${tests}`);
}
for (const { title } of checkSteps.slice(results.length)) console.log(`– ${title}: not run`);
const totalSeconds = results.reduce((sum, { seconds }) => sum + seconds, 0);
console.log(`  ${'together'.padEnd(18)}${totalSeconds.toFixed(1).padStart(7)} s\n`);
console.log(countsLine(addTestCounts(results.flatMap(({ counts }) => counts ?? []))));
