/**
 * `npm test`: every check, up to the first that fails, then a table of what they took and the line
 * "N passed, N failed" that counts the tests of all suites. A passing check's output is shown only on a
 * continuous integration machine (CI is set) or with --verbose.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkStages, type CheckLane } from './checks/check-steps.ts';
import { runStep, type StepResult } from './checks/run-step.ts';
import { addTestCounts, countsLine } from './checks/test-counts.ts';

const show = process.argv.includes('--verbose') || Boolean(process.env.CI);
const reports = mkdtempSync(path.join(tmpdir(), 'loanbook-checks-'));
const results: StepResult[] = [];

/** Runs checks one after the other, up to the first that fails. */
async function runLane(lane: CheckLane, alone: boolean): Promise<boolean> {
  for (const step of lane) {
    console.log(`▸ ${step.title} (npm run ${step.script})`);
    const report = path.join(reports, `${step.script.replace(/\W/g, '-')}.json`);
    const result = await runStep(step, report, show && alone);
    results.push(result);
    // Output of lanes side by side is shown a check at a time.
    if (!result.passed || (show && !alone)) process.stdout.write(result.output);
    if (result.passed) continue;
    console.log(`\nThe check "${result.title}" failed. Alone: npm run ${step.script}`);
    return false;
  }
  return true;
}

const startMs = performance.now();
for (const lanes of checkStages) {
  const passed = await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
  if (passed.every(Boolean)) continue;
  process.exitCode = 1;
  break;
}
const totalSeconds = (performance.now() - startMs) / 1000;
rmSync(reports, { recursive: true, force: true });

console.log();
for (const { title, passed, seconds, counts } of results) {
  const mark = passed ? '✓' : '✗';
  const tests = counts === null ? '' : `  ${countsLine(counts)}`;
  console.log(`${mark} ${title.padEnd(18)}${seconds.toFixed(1).padStart(7)} s${tests}`);
}
const ran = new Set(results.map(({ title }) => title));
for (const { title } of checkStages.flat(2))
  if (!ran.has(title)) console.log(`– ${title}: not run`);
console.log(`  ${'together'.padEnd(18)}${totalSeconds.toFixed(1).padStart(7)} s\n`);
console.log(countsLine(addTestCounts(results.flatMap(({ counts }) => counts ?? []))));
