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
 * @throws Error that names each file that could not be written and says why in the page's words, after the others are
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
  const failures: string[] = [];
  /** What cannot be written does not keep the rest from being written. */
  const attempt = async (file: string, what: string, write: () => Promise<void>) => {
    try {
      await write();
      progress.line(`${what} written to ${file}`);
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      failures.push(`${file} was not written: ${why}`);
    }
  };
  const write = (file: string, name: string) => attempt(file, name, () => cell.save(name, file));
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
    const { file, out } = score;
    await attempt(out, `scores of ${file}`, () => cell.score(file, out));
  }
  if (failures.length > 0) throw new Error(failures.join(' '));
}
