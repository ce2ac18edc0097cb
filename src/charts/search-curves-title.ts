import { formatNumber } from '../core/format';
import type { SearchCurves } from './search-curves';
import type { TitleAndSubtitle } from './title-and-subtitle';

/** Which run leads, and where its curve stands. */
export function searchCurvesTitle({ measure, leader, runs }: SearchCurves): TitleAndSubtitle {
  const subtitle =
    measure === 'loss'
      ? 'Cross-entropy on the validation customers after each epoch; lower is better'
      : 'Share of the validation customers predicted right after each epoch; higher is better';
  const leading = runs.find(({ place }) => place === leader);
  const drawn = runs.filter(({ values }) => values.length > 0).length;
  if (!leading || leading.values.length === 0) {
    return { title: 'No run has completed an epoch yet', subtitle };
  }
  const name = `Run ${leading.place + 1}`;
  const title =
    measure === 'loss'
      ? `${name} leads with a loss of ${formatNumber(leading.values.at(-1)!, 'decimal')}`
      : `${name} leads with an accuracy of up to ${formatNumber(Math.max(...leading.values), 'share')}`;
  return { title: drawn > 1 ? `${title}, of ${drawn} runs` : title, subtitle };
}
