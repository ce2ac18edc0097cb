import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** Takes the network along: its layers and weights, and what turns columns into its inputs. */
export function elsewhereCode(scaled: boolean): CellCode {
  return {
    javascript: codeOfLines(
      '// The network expects inputs that are encoded and scaled: what does that must go with it.',
      scaled
        ? 'model.setUserDefinedMetadata({ inputs, levels: [...levels], mean, deviation });'
        : 'model.setUserDefinedMetadata({ inputs, levels: [...levels] });',
      "await model.save('downloads://model');"
    ),
    python: codeOfLines(
      '# The network expects inputs that are encoded and scaled: what does that must go with it.',
      'import joblib',
      'model.save("model.keras")',
      `joblib.dump({"levels": levels, "fills": fills${scaled ? ', "scaler": scaler' : ''}}, "inputs.joblib")`
    )
  };
}
