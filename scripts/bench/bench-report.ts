import type { FirstPaint } from './measure-first-paint.ts';
import type { StepTimes } from './measure-steps.ts';

/** What `npm run bench` measures. */
export interface BenchReport {
  readonly cores: number;
  readonly browser: string;
  readonly data: string;
  readonly openingSeconds: number;
  readonly firstPaint: FirstPaint;
  readonly steps: readonly StepTimes[];
}

/** What is aimed at, on a machine with two cores. */
const aims = { openingSeconds: 2, scriptKilobytes: 200 };

const row = (what: string, value: string, note = '') =>
  `${what.padEnd(46)}${value.padStart(12)}  ${note}`.trimEnd();

const aimNote = (met: boolean, aim: string) => `aim ${aim}: ${met ? 'met' : 'missed'}`;

function stepRows({ recipe, engines, epoch }: StepTimes): readonly string[] {
  const title = `One training step, ${recipe}, `;
  const time = (msPerStep: number | null) =>
    msPerStep === null ? '–' : `${msPerStep.toFixed(2)} ms`;
  return [
    ...engines.map(({ engine, msPerStep, steps, reason }) =>
      row(
        title + engine,
        time(msPerStep),
        reason ?? (steps === 0 ? 'the first step alone' : `median of ${steps}`)
      )
    ),
    row(title + 'an epoch', time(epoch.msPerStep), `mean of ${epoch.steps} on ${epoch.engine}`)
  ];
}

/** The report as a table to read. */
export function benchTable(report: BenchReport): string {
  const { openingSeconds, firstPaint } = report;
  return [
    `${report.browser}, ${report.cores} cores, ${report.data}`,
    '',
    row(
      'Opening 5,000 customers until all charts stand',
      `${openingSeconds.toFixed(2)} s`,
      aimNote(openingSeconds <= aims.openingSeconds, `${aims.openingSeconds} s`)
    ),
    row(
      'JavaScript before first paint, compressed',
      `${firstPaint.scriptKilobytes.toFixed(1)} kB`,
      aimNote(firstPaint.scriptKilobytes <= aims.scriptKilobytes, `${aims.scriptKilobytes} kB`)
    ),
    ...firstPaint.scripts.map(({ name, kilobytes }) =>
      row(`  ${name}`, `${kilobytes.toFixed(1)} kB`)
    ),
    row('First paint after', `${firstPaint.afterMs.toFixed(0)} ms`),
    ...report.steps.flatMap(stepRows)
  ].join('\n');
}
