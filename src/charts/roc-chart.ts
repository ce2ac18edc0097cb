import { nearlyAlways } from '../core/evaluate/phrases';
import { formatNumber } from '../core/format';
import type { Inspection } from '../compute/inspect-protocol';
import type { ChartTable } from './chart-rows';
import type { ChartSpec } from './chart-spec';
import type { ChartTheme } from './chart-theme';
import { hereMark } from './here-mark';
import { specFrame } from './spec-frame';
import { guideStroke } from './guide-stroke';
import { shareAxis } from './share-axis';

const HEIGHT = 300;
const METHOD = 'ROC curve: every threshold at once';

interface RocInspection extends Pick<Inspection, 'roc' | 'rocAuc' | 'confusion' | 'threshold'> {
  /** Who was asked about, as in "on the validation customers"; the test customers if left out. */
  readonly customers?: string;
}

/**
 * How many acceptors are found for how many decliners called in vain, at every threshold, the chosen one
 * marked. The dashed diagonal is guessing. What changes between epochs is in `datasets`.
 */
export function rocChart(seen: RocInspection, theme: ChartTheme, width: number): ChartSpec {
  const { tokens } = theme;
  const x = shareAxis('fpr', 'Decliners called in vain (false positive rate)');
  const y = shareAxis('tpr', 'Acceptors found (true positive rate)');
  const tooltip = [
    { field: 'threshold', type: 'nominal' as const, title: 'Yes from' },
    { field: 'tpr', type: 'quantitative' as const, title: 'Acceptors found', format: '.1%' },
    { field: 'fpr', type: 'quantitative' as const, title: 'Called in vain', format: '.1%' }
  ];
  const description = 'Line chart. ROC curve, the chosen threshold marked.';
  return {
    ...rocTitle(seen),
    method: METHOD,
    description,
    width,
    height: HEIGHT,
    spec: {
      ...specFrame(theme, width, HEIGHT, description),
      datasets: { curve: curveRows(seen), chosen: chosenRow(seen) },
      layer: [
        {
          data: {
            values: [
              { fpr: 0, tpr: 0 },
              { fpr: 1, tpr: 1 }
            ]
          },
          mark: { type: 'line', ...guideStroke(theme) },
          encoding: { x, y }
        },
        {
          data: { name: 'curve' },
          mark: { type: 'line', stroke: tokens.accept, tooltip: null, aria: false },
          encoding: { x, y, order: { field: 'order', type: 'quantitative' } }
        },
        {
          data: { name: 'curve' },
          mark: { type: 'circle', size: 120, opacity: 0, aria: false },
          encoding: { x, y, tooltip }
        },
        {
          data: { name: 'chosen' },
          mark: hereMark(theme),
          encoding: { x, y, tooltip }
        }
      ]
    }
  };
}

/** The drawn points of the curve as a table. */
export function rocRows(seen: RocInspection): ChartTable {
  return {
    columns: [
      { label: 'Yes from', format: 'text' },
      { label: 'Acceptors found', format: 'share' },
      { label: 'Called in vain', format: 'share' }
    ],
    rows: curveRows(seen).map(({ threshold, tpr, fpr }) => [threshold, tpr, fpr])
  };
}

function rocTitle({ rocAuc, threshold, customers = 'test customers' }: RocInspection) {
  if (Number.isNaN(rocAuc)) {
    return {
      title: `No ROC curve: all ${customers} gave the same answer`,
      subtitle: 'It needs some who accepted and some who declined'
    };
  }
  const words = nearlyAlways(rocAuc);
  const often = typeof words === 'string' ? words : formatNumber(words.value, words.format);
  return {
    title: `An acceptor is ranked above a decliner ${often} of the time (AUC ${formatNumber(rocAuc, 'decimal')})`,
    subtitle: `On the ${customers}; ◆ is the threshold of ${formatNumber(threshold, 'share-whole')}, the dashed line guessing`
  };
}

function curveRows({ roc }: RocInspection) {
  return Array.from(roc.thresholds, (threshold, order) => ({
    order,
    threshold: Number.isFinite(threshold) ? formatNumber(threshold, 'share') : 'nobody is called',
    fpr: roc.fpr[order]!,
    tpr: roc.tpr[order]!
  }));
}

function chosenRow({ confusion: { tn, fp, fn, tp }, threshold }: RocInspection) {
  const point = { fpr: fp / (fp + tn), tpr: tp / (tp + fn) };
  if (Number.isNaN(point.fpr + point.tpr)) return [];
  return [{ ...point, threshold: formatNumber(threshold, 'share') }];
}
