/** `npm run bench [-- --json]`: how quick the built app is on this machine, as a table or as JSON. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { benchData } from './bench/bench-data.ts';
import { benchTable, type BenchReport } from './bench/bench-report.ts';
import { measureFirstPaint } from './bench/measure-first-paint.ts';
import { measureOpening } from './bench/measure-opening.ts';
import { measureSteps, type StepTimes } from './bench/measure-steps.ts';
import { ensureBuild } from './ensure-build.ts';
import { withAppPage } from './with-app-page.ts';

const asJson = process.argv.includes('--json');
const recipes = ['reference', 'recommended'] as const;

/** Tells what goes on, beside the report. */
function tell(what: string): void {
  process.stderr.write(`${what} …\n`);
}

await ensureBuild(() => tell('building the app'));
const data = benchData();
const steps: StepTimes[] = [];

// Each measurement has a browser of its own: nothing is warm from the one before.
tell('first paint');
const firstPaint = await withAppPage('own', measureFirstPaint);
tell('opening a file');
const opening = await withAppPage('own', async (page, url) => ({
  seconds: await measureOpening(page, url, data),
  browser: `Chromium ${page.context().browser()?.version() ?? ''}`
}));
for (const recipe of recipes) {
  tell(`training steps, ${recipe}`);
  steps.push(await withAppPage('software', (page, url) => measureSteps(page, url, data, recipe)));
}

const report: BenchReport = {
  cores: availableParallelism(),
  browser: opening.browser,
  data: path.basename(data),
  openingSeconds: opening.seconds,
  firstPaint,
  steps
};
console.log(asJson ? JSON.stringify(report, null, 2) : benchTable(report));
