/**
 * The whole notebook without a window: see --help. Exit status 0, or 1 with one line on standard error.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './ensure-build.ts';
import { notebookHelp, parseNotebookArguments } from './notebook/arguments.ts';
import { oneLine } from './notebook/one-line.ts';
import type { PortableArguments } from './notebook/portable-arguments.ts';
import { ProgressLines } from './notebook/progress-lines.ts';
import { runNotebook } from './notebook/run-notebook.ts';
import { withAppPage } from './with-app-page.ts';

/** npm starts scripts in the project's root; paths are meant from where the person is. */
const fromHere = (file: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);

function portableFromHere(wanted: PortableArguments): PortableArguments {
  const maybe = (file: string | null) => (file === null ? null : fromHere(file));
  const { score } = wanted;
  return {
    ...wanted,
    sql: maybe(wanted.sql),
    onnx: maybe(wanted.onnx),
    model: maybe(wanted.model),
    python: maybe(wanted.python),
    javascript: maybe(wanted.javascript),
    score: score && { file: fromHere(score.file), out: fromHere(score.out) }
  };
}

async function main(): Promise<void> {
  const wanted = parseNotebookArguments(process.argv.slice(2));
  if (wanted === null) {
    console.log(notebookHelp);
    return;
  }
  const data = fromHere(wanted.data);
  if (!statSync(data, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no file ${data}.`);
  }
  const folds = wanted.folds === null ? null : fromHere(wanted.folds);
  if (folds !== null && !statSync(folds, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no file ${folds}.`);
  }
  const portable = portableFromHere(wanted.portable);
  const { score } = portable;
  if (score !== null && !statSync(score.file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no file ${score.file}.`);
  }
  const progress = new ProgressLines(process.stdout);
  await ensureBuild(() => progress.line('building the app'));
  await withAppPage('software', (page, url) =>
    runNotebook(
      page,
      url,
      {
        ...wanted,
        data,
        folds,
        json: fromHere(wanted.json),
        contacts: wanted.contacts === null ? null : fromHere(wanted.contacts),
        card: wanted.card === null ? null : fromHere(wanted.card),
        portable,
        report: wanted.report && {
          ...wanted.report,
          html: fromHere(wanted.report.html),
          pdf: wanted.report.pdf === null ? null : fromHere(wanted.report.pdf)
        }
      },
      progress
    )
  );
}

try {
  await main();
} catch (thrown) {
  console.error(oneLine(thrown));
  process.exitCode = 1;
}
