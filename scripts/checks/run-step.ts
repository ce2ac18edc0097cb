import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { projectRoot } from '../project-paths.ts';
import type { CheckStep } from './check-steps.ts';
import { readTestCounts, type TestCounts } from './test-counts.ts';

/** How a check ended. */
export interface StepResult {
  readonly title: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** null: the check runs no tests, or its report was not written. */
  readonly counts: TestCounts | null;
  /** What the tool printed, where it was not shown at once. */
  readonly output: string;
}

/**
 * Runs a check by its npm script.
 *
 * @param reportFile where the tests' JSON report goes; removed afterwards
 * @param show passes the tool's output on as it comes, instead of collecting it
 */
export async function runStep(
  step: CheckStep,
  reportFile: string,
  show: boolean
): Promise<StepResult> {
  const startMs = performance.now();
  const args = step.report?.args(reportFile);
  const command = `npm run --silent ${step.script}${args === undefined ? '' : ` -- ${args}`}`;
  const child = spawn(command, {
    cwd: projectRoot,
    shell: true,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    env: { ...process.env, ...step.report?.env(reportFile) }
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => parts.push(part));
  }
  const passed = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0));
  });
  const reported = step.report !== undefined && existsSync(reportFile);
  const counts = reported ? readTestCounts(readFileSync(reportFile, 'utf8')) : null;
  rmSync(reportFile, { force: true });
  return {
    title: step.title,
    passed,
    seconds: (performance.now() - startMs) / 1000,
    counts,
    output: Buffer.concat(parts).toString()
  };
}
