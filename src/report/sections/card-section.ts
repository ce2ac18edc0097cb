import { cardCell } from '../../cells/card-cell';
import { dataCell } from '../../cells/data-cell';
import type { CardSection } from '../../core/card/card-section';
import { cardSections } from '../../core/card/card-sections';
import type { SectionMaker } from './section-maker';
import { singleSlices } from './single-slices';

/** What the model card said on its date. */
export interface CardSectionData {
  readonly date: string;
  readonly sections: readonly CardSection[];
}

/** The model card: what the network is for, of what it was made, how good it is, and where that ends. */
export const cardSection: SectionMaker<CardSectionData> = {
  kind: 'card',
  cell: cardCell.kind,
  offer({ scope }) {
    const data = scope.freshResult(dataCell);
    const card = scope.freshResult(cardCell);
    if (!data || !card) return null;
    return { customerRows: singleSlices(card.fairness.groupings, data), weights: 0 };
  },
  collect({ scope }) {
    const card = scope.freshResult(cardCell)!;
    return { date: card.date, sections: cardSections(card) };
  }
};
