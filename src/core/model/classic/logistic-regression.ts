import type { Column, ColumnSchema } from '../../data/table';
import { NORMAL_QUANTILE_975 } from '../../evaluate/normal-distribution';
import { described, portableColumns } from '../../portable/portable-columns';
import { inputSteps } from '../../portable/input-steps';
import { buildDesignMatrix } from '../../prepare/design-matrix';
import { fitEncodings } from '../../prepare/encode';
import { fitEncoder } from '../../prepare/fit-encoder';
import type { InputEncoder } from '../../prepare/prepared';
import { sigmoid } from './boosted-model';
import type { ModelKind } from './fitted-model';
import type { ModelDescription, OddsRow } from './model-description';
import { newtonLogistic, type LogisticFit } from './newton-logistic';
import { rowWeights } from './row-weights';

/**
 * Logistic regression with an L2 penalty (C = 1) on standardised inputs, fitted to convergence. Its
 * coefficients are read as odds ratios.
 */
export const logisticRegression: ModelKind = {
  fit({ columns, accepted }, rows, { balanced }) {
    const encoder = fitEncoder(columns, fitEncodings(columns, rows, 'as-numbers'), rows);
    const weights = rowWeights(accepted, rows, balanced);
    const fit = newtonLogistic(buildDesignMatrix(columns, encoder, accepted, rows), weights);
    const { coefficients, intercept } = fit;
    return {
      threshold: 0.5,
      probabilities(file, asked) {
        const { x, features } = buildDesignMatrix(file, encoder, NO_ANSWERS, asked);
        return Float64Array.from(asked, (_, i) => {
          let logit = intercept;
          for (let f = 0; f < features; f++) logit += x[i * features + f]! * coefficients[f]!;
          return sigmoid(logit);
        });
      },
      describe: () => describe(columns, encoder, fit),
      portable: () => ({
        kind: 'logistic',
        inputs: inputSteps(encoder, portableColumns(columns.map(described), [])),
        coefficients: Array.from(coefficients),
        intercept
      })
    };
  }
};

/** The answers of customers who are scored are not looked at. */
const NO_ANSWERS = new Uint8Array();

function describe(
  columns: readonly Column[],
  { encodings, scale }: InputEncoder,
  { coefficients, errors, intercept }: LogisticFit
): ModelDescription {
  const width = NORMAL_QUANTILE_975;
  let feature = 0;
  const rows = encodings.flatMap((encoding, i): OddsRow[] => {
    const { schema, dictionary } = columns[i]!;
    const row = (name: string, stepFormat: OddsRow['stepFormat']): OddsRow => {
      const at = feature++;
      const coefficient = coefficients[at]!;
      const isCoded = stepFormat === 'yes' || stepFormat === 'level';
      // A step of 1 is 1 / scale standard deviations.
      const steps = isCoded ? 1 / scale[at]! : 1;
      const odds = (shift: number) => Math.exp((coefficient + shift * errors[at]!) * steps);
      return {
        feature: name,
        step: isCoded ? 1 : scale[at]!,
        stepFormat,
        coefficient,
        ratio: odds(0),
        low: odds(-width),
        high: odds(width)
      };
    };
    if (encoding.kind === 'number') return [row(schema.label, stepOf(schema))];
    return encoding.levels.map((level) =>
      row(`${schema.label} = ${dictionary?.[level] ?? level}`, 'yes')
    );
  });
  return { kind: 'odds', intercept, rows };
}

/** A measured column's step is its standard deviation, in its own units. */
function stepOf({ kind, format }: ColumnSchema): OddsRow['stepFormat'] {
  if (kind === 'flag') return 'yes';
  return kind === 'category' ? 'level' : format;
}
