import { checkPortable } from './check-portable';
import { writeJavascript } from './javascript/write-javascript';
import { writeOnnx } from './onnx/write-onnx';
import type { PortableChoice, PortableFile } from './portable-format';
import type { PortableModel } from './portable-model';
import { writePython } from './python/write-python';
import { writeSql } from './sql/write-sql';
import { modelFile, weightsFile } from './tfjs/tfjs-model';
import { writeTfjs } from './tfjs/write-tfjs';

/**
 * A model's files in a format.
 * @throws LoanbookError `not-finite` for a model that is none, `bad-setting` where the format cannot hold it
 */
export function writePortable(
  model: PortableModel,
  { format, dialect, table }: PortableChoice
): readonly PortableFile[] {
  checkPortable(model);
  switch (format) {
    case 'sql':
      return [
        { name: 'score.sql', type: 'application/sql', content: writeSql(model, dialect, table) }
      ];
    case 'onnx':
      return [{ name: 'model.onnx', type: 'application/octet-stream', content: writeOnnx(model) }];
    case 'python':
      return [{ name: 'model.py', type: 'text/x-python', content: writePython(model) }];
    case 'javascript':
      return [{ name: 'model.js', type: 'text/javascript', content: writeJavascript(model) }];
    case 'tfjs': {
      const { json, weights } = writeTfjs(model);
      return [
        { name: modelFile, type: 'application/json', content: json },
        { name: weightsFile, type: 'application/octet-stream', content: weights }
      ];
    }
  }
}
