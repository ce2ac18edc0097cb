import type { EngineName } from '../../src/compute/training-protocol';
import type { BenchRatios } from './bench-ratios.ts';
import type { FirstPaint } from './measure-first-paint.ts';
import type { SearchTime } from './measure-search.ts';
import type { SqlTimes } from './measure-sql.ts';
import type { StepTimes } from './measure-steps.ts';
import type { TrainingTimes } from './training-times.ts';

/** What `npm run bench` measures. */
export interface BenchReport {
  readonly cores: number;
  readonly browser: string;
  readonly data: string;
  readonly openingSeconds: number;
  readonly firstPaint: FirstPaint;
  /** Steps of the reference recipe. */
  readonly training: TrainingTimes;
  /** Steps of the recommended recipe. */
  readonly recommended: StepTimes;
  /** Fitting boosted trees on all customers. */
  readonly boostingSeconds: number;
  /** Scoring customers by a query. */
  readonly sql: SqlTimes;
  /** The published grid, one run at a time and one run a core. */
  readonly search: { readonly one: SearchTime; readonly all: SearchTime };
  readonly ratios: BenchRatios;
}

/** What is aimed at, on a machine with two cores. */
const aims = {
  openingSeconds: 2,
  scriptKilobytes: 200,
  wasmToSimd: 12,
  torchUserToSimd: 3,
  simdToTorchFused: 1.7,
  searchOneToAll: 1.7,
  boostingSeconds: 0.27,
  sqlSeconds: 30
};

const row = (what: string, value: string, note = '') =>
  `${what.padEnd(50)}${value.padStart(12)}  ${note}`.trimEnd();

const aimNote = (met: boolean, aim: string) => `aim ${aim}: ${met ? 'met' : 'missed'}`;

const milliseconds = (value: number | null | undefined) =>
  typeof value === 'number' ? `${value.toFixed(2)} ms` : '–';

function trainingRows(training: TrainingTimes): readonly string[] {
  const title = 'One training step, reference, ';
  const engines: readonly EngineName[] = ['simd', 'webgpu', 'webgl', 'wasm', 'cpu'];
  const torch = training.torch;
  return [
    ...engines.map((engine) => {
      const { msPerStep, reason } = training[engine];
      return row(title + engine, milliseconds(msPerStep), reason);
    }),
    row(`${title}simd on one core`, milliseconds(training.simdOneCore.msPerStep)),
    row(
      `${title}PyTorch as written`,
      milliseconds(torch?.user),
      torch ? torch.version : 'no python3 with torch'
    ),
    row(`${title}PyTorch by hand`, milliseconds(torch?.fused))
  ];
}

function recommendedRows({ engines, epoch }: StepTimes): readonly string[] {
  const title = 'One training step, recommended, ';
  return [
    ...engines.map(({ engine, msPerStep, steps, reason }) =>
      row(
        title + engine,
        milliseconds(msPerStep),
        reason ?? (steps === 0 ? 'the first step alone' : `median of ${steps}`)
      )
    ),
    row(
      title + 'an epoch',
      milliseconds(epoch.msPerStep),
      `mean of ${epoch.steps} on ${epoch.engine}`
    )
  ];
}

function sqlRows({ rows, network, boostedTrees }: SqlTimes): readonly string[] {
  const title = `${rows.toLocaleString('en-US')} customers in DuckDB, `;
  const cpu = ({ cpuSeconds }: SqlTimes['network']) => `${cpuSeconds.toFixed(1)} s of processors`;
  const met = aimNote(network.seconds <= aims.sqlSeconds, `${aims.sqlSeconds} s`);
  return [
    row(`${title}network`, `${network.seconds.toFixed(1)} s`, `${cpu(network)}; ${met}`),
    row(`${title}boosted trees`, `${boostedTrees.seconds.toFixed(1)} s`, cpu(boostedTrees))
  ];
}

function searchRow({ runs, workers, durationMs }: SearchTime): string {
  const at = workers === 1 ? 'one at a time' : `${workers} at a time`;
  return row(`Search of ${runs} runs, ${at}`, `${(durationMs / 1000).toFixed(1)} s`);
}

function ratioRows(ratios: BenchRatios): readonly string[] {
  const times = (
    what: string,
    value: number | null,
    aim: number,
    met: (value: number) => boolean,
    words: string
  ) =>
    value === null
      ? row(what, '–')
      : row(what, `${value.toFixed(2)} times`, aimNote(met(value), `${words} ${aim}`));
  const atLeast = (what: string, value: number | null, aim: number) =>
    times(what, value, aim, (each) => each >= aim, 'at least');
  const plainly = (what: string, value: number | null) =>
    row(what, value === null ? '–' : `${value.toFixed(2)} times`);
  return [
    atLeast('tfjs WASM takes, in SIMD steps', ratios.wasmToSimd, aims.wasmToSimd),
    atLeast('PyTorch as written takes', ratios.torchUserToSimd, aims.torchUserToSimd),
    times(
      'SIMD takes, in steps of PyTorch by hand',
      ratios.simdToTorchFused,
      aims.simdToTorchFused,
      (each) => each <= aims.simdToTorchFused,
      'at most'
    ),
    plainly('SIMD on one core takes, in steps on two', ratios.oneCoreToTwo),
    plainly('tfjs WASM takes, in SIMD steps on one core', ratios.wasmToOneCore),
    plainly('PyTorch as written takes, in the same', ratios.torchUserToOneCore),
    plainly('SIMD on one core takes, in PyTorch by hand', ratios.oneCoreToTorchFused),
    atLeast('Search, one run at a time takes', ratios.searchOneToAll, aims.searchOneToAll)
  ];
}

/** The report as a table to read. */
export function benchTable(report: BenchReport): string {
  const { openingSeconds, firstPaint, search } = report;
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
    '',
    ...trainingRows(report.training),
    ...recommendedRows(report.recommended),
    row(
      'Boosted trees on 5,000 customers',
      `${report.boostingSeconds.toFixed(3)} s`,
      aimNote(report.boostingSeconds < aims.boostingSeconds, `under ${aims.boostingSeconds} s`)
    ),
    ...sqlRows(report.sql),
    searchRow(search.one),
    searchRow(search.all),
    '',
    ...ratioRows(report.ratios)
  ].join('\n');
}
