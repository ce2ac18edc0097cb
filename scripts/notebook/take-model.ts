import path from 'node:path';
import { ElsewhereCell } from '../../e2e/pages/elsewhere-cell';
import type { NotebookPage } from '../../e2e/pages/notebook-page';
import { modelTitles } from '../../src/core/model/classic/model-words';
import { sqlDialects } from '../../src/core/portable/sql/sql-dialect';
import type { PortableArguments } from './portable-arguments.ts';
import type { ProgressLines } from './progress-lines.ts';

/**
 * Writes the model in every format that was asked for, and scores a second file, as the cell "Take the model with you"
 * does.
 *
 * @throws Error with the page's own message where the model cannot be written, or one that names the file that cannot
 */
export async function takeModel(
  notebook: NotebookPage,
  wanted: PortableArguments,
  progress: ProgressLines
): Promise<void> {
  const { take, sql, dialect, onnx, model, python, javascript, score } = wanted;
  if ([sql, onnx, model, python, javascript, score].every((each) => each === null)) return;
  const cell = new ElsewhereCell(notebook);
  if (!(await cell.chooseModel(modelTitles[take]))) {
    throw new Error(
      `--take ${take}: this model cannot be taken elsewhere. Take the network, logistic regression, a decision tree or boosted trees.`
    );
  }
  const write = async (file: string, name: string) => {
    await written(file, () => cell.save(name, file));
    progress.line(`${name} written to ${file}`);
  };
  if (sql !== null) {
    await cell.chooseFormat('SQL query');
    await cell.chooseDialect(sqlDialects[dialect].title);
    await write(sql, 'score.sql');
  }
  if (onnx !== null) {
    await cell.chooseFormat('ONNX file');
    await write(onnx, 'model.onnx');
  }
  if (python !== null) {
    await cell.chooseFormat('Python function');
    await write(python, 'model.py');
  }
  if (javascript !== null) {
    await cell.chooseFormat('JavaScript module');
    await write(javascript, 'model.js');
  }
  if (model !== null) {
    await cell.chooseFormat('TensorFlow.js files');
    for (const name of ['model.json', 'model.weights.bin']) {
      await write(path.join(model, name), name);
    }
  }
  if (score !== null) {
    await written(score.out, () => cell.score(score.file, score.out));
    progress.line(`scores of ${score.file} written to ${score.out}`);
  }
}

/** Says which file it was that could not be written; what was written before stays. */
async function written(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(`${file} was not written: ${why}`, { cause: thrown });
  }
}
