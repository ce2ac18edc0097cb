/** `npm run bench [-- --json]`: how quick the built app is on this machine, as a table or as JSON. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { benchData } from './bench/bench-data.ts';
import { benchRatios } from './bench/bench-ratios.ts';
import { benchTable, type BenchReport } from './bench/bench-report.ts';
import { measureBoosting } from './bench/measure-boosting.ts';
import { measureFirstPaint } from './bench/measure-first-paint.ts';
import { measureOpening } from './bench/measure-opening.ts';
import { measureSearch } from './bench/measure-search.ts';
import { measureSql } from './bench/measure-sql.ts';
import { measureSteps, type StepTimes } from './bench/measure-steps.ts';
import { measureTorch, type TorchTimes } from './bench/measure-torch.ts';
import { shortestTorch } from './bench/shortest-torch.ts';
import { trainingTimes } from './bench/training-times.ts';
import { ensureBuild } from './ensure-build.ts';
import { withAppPage } from './with-app-page.ts';

/** In the first two the browser still compiles what is used most. */
const EPOCHS = 5;

const asJson = process.argv.includes('--json');

/** Tells what goes on, beside the report. */
function tell(what: string): void {
  process.stderr.write(`${what} …\n`);
}

await ensureBuild(() => tell('building the app'));
const data = benchData();

// Each measurement has a browser of its own: nothing is warm from the one before.
tell('first paint');
const firstPaint = await withAppPage('own', measureFirstPaint);
tell('opening a file');
const opening = await withAppPage('own', async (page, url) => ({
  seconds: await measureOpening(page, url, data),
  browser: `Chromium ${page.context().browser()?.version() ?? ''}`
}));

tell('training steps, every engine');
const reference: StepTimes[] = [
  await withAppPage('software', (page, url) =>
    measureSteps(page, url, data, 'reference', 'auto', 1)
  )
];
const recommended = await withAppPage('software', (page, url) =>
  measureSteps(page, url, data, 'recommended', 'auto', 1)
);
// What is compared is measured in turns, so that a busy moment does not fall on one side alone.
const torch: (TorchTimes | null)[] = [];
for (const round of [1, 2, 3, 4]) {
  for (const engine of ['simd', 'wasm'] as const) {
    tell(`the reference network on ${engine}, round ${round}`);
    reference.push(
      await withAppPage('own', (page, url) =>
        measureSteps(page, url, data, 'reference', engine, EPOCHS)
      )
    );
  }
  tell(`the reference network on simd, one core, round ${round}`);
  reference.push(
    await withAppPage(
      'own',
      (page, url) => measureSteps(page, url, data, 'reference', 'simd', EPOCHS),
      {
        isolated: false
      }
    )
  );
  tell(`the reference network in PyTorch, round ${round}`);
  torch.push(measureTorch());
}
const training = trainingTimes(reference, shortestTorch(torch));

tell('boosted trees');
const boostingSeconds = measureBoosting(data);

tell('a million customers in DuckDB');
const sql = await measureSql(data, 1_000_000);

tell('the search of 24 runs, four times (some minutes)');
const search = await withAppPage('own', (page, url) => measureSearch(page, url, data));

const report: BenchReport = {
  cores: availableParallelism(),
  browser: opening.browser,
  data: path.basename(data),
  openingSeconds: opening.seconds,
  firstPaint,
  training,
  recommended,
  boostingSeconds,
  sql,
  search,
  ratios: benchRatios(training, search)
};
console.log(asJson ? JSON.stringify(report, null, 2) : benchTable(report));
