import type { LayerDescription } from '../../core/model/describe-network';
import { formatNumber } from '../../core/format';
import { unitLabel } from '../../core/model/unit-label';

/** One column of the diagram: the inputs, or a dense layer with the dropout that follows it. */
export interface NetworkColumn {
  readonly title: string;
  readonly units: number;
  /** ReLU, softmax; empty for the inputs. */
  readonly activation: string;
  /** Share of units left out at each training step; 0 for none. */
  readonly dropout: number;
}

/** The diagram's columns from inputs to output; a dropout layer becomes a mark on its dense layer. */
export function networkColumns(
  inputs: number,
  layers: readonly LayerDescription[]
): readonly NetworkColumn[] {
  const columns: NetworkColumn[] = [{ title: 'Inputs', units: inputs, activation: '', dropout: 0 }];
  for (const layer of layers) {
    const last = columns.at(-1);
    if (layer.kind === 'Dropout' && last) {
      columns[columns.length - 1] = { ...last, dropout: layer.rate ?? 0 };
    } else {
      columns.push({
        title: layer.name,
        units: layer.outputShape,
        activation: unitLabel(layer.activation),
        dropout: 0
      });
    }
  }
  return columns;
}

/** The whole network in one sentence, for those who do not see the diagram. */
export function describeColumns(columns: readonly NetworkColumn[]): string {
  const parts = columns.map(({ title, units, activation, dropout }, i) => {
    if (i === 0) return `${units} ${units === 1 ? 'input' : 'inputs'}`;
    const kind = activation ? `, ${activation}` : '';
    const left = dropout > 0 ? `, dropout ${formatNumber(dropout, 'share-whole')}` : '';
    return `${title} of ${units} units${kind}${left}`;
  });
  return `Sequential network: ${parts.join('; then ')}, which stand for declined and accepted.`;
}
