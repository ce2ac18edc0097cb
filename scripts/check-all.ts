/**
 * `npm test`: every check, stage by stage up to the first in which one fails, then a table of what they took and the
 * line "N passed, N failed" that counts the tests of all suites. The output of a stage of one check is shown as it
 * comes on a continuous integration machine (CI is set) or with --verbose; otherwise only a failed check's is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { checkStages, type CheckStep } from './checks/check-steps.ts';
import { runSideBySide } from './checks/run-side-by-side.ts';
import { runStep, type StepResult } from './checks/run-step.ts';
import { addTestCounts, countsLine } from './checks/test-counts.ts';

const verbose = process.argv.includes('--verbose') || Boolean(process.env.CI);
const reports = mkdtempSync(path.join(tmpdir(), 'loanbook-checks-'));
const results: StepResult[] = [];
const startMs = performance.now();

for (const stage of checkStages) {
  const check = async (step: CheckStep): Promise<void> => {
    console.log(`▸ ${step.title} (npm run ${step.script})`);
    // Side by side the outputs would be mixed.
    const show = verbose && stage.length === 1;
    const result = await runStep(step, path.join(reports, `${step.script}.json`), show);
    results.push(result);
    if (result.passed) return;
    process.stdout.write(result.output);
    console.log(`\nThe check "${result.title}" failed. Alone: npm run ${step.script}`);
    process.exitCode = 1;
  };
  await runSideBySide(stage, availableParallelism(), check);
  if (results.some(({ passed }) => !passed)) break;
}
rmSync(reports, { recursive: true, force: true });

console.log();
for (const { title, passed, seconds, counts } of results) {
  const mark = passed ? '✓' : '✗';
  const tests = counts === null ? '' : `  ${countsLine(counts)}`;
  console.log(`${mark} ${title.padEnd(18)}${seconds.toFixed(1).padStart(7)} s${tests}`);
}
for (const { title } of checkStages
  .flat()
  .filter((step) => !results.some((r) => r.title === step.title))) {
  console.log(`– ${title}: not run`);
}
const totalSeconds = (performance.now() - startMs) / 1000;
console.log(`  ${'together'.padEnd(18)}${totalSeconds.toFixed(1).padStart(7)} s\n`);
console.log(countsLine(addTestCounts(results.flatMap(({ counts }) => counts ?? []))));
