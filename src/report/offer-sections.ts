import type { Services } from '../compute/services';
import type { Notebook } from '../notebook/notebook.svelte';
import { allSections, type AnySection } from './sections/all-sections';
import { cardSection } from './sections/card-section';
import type { BeyondAggregates, SectionContext } from './sections/section-maker';

/** A section that a report could have. */
export interface SectionOffer {
  /** The same as long as its cell stays. */
  readonly key: string;
  readonly title: string;
  /** What would leave with it besides aggregates; null where it cannot be had. */
  readonly beyond: BeyondAggregates | null;
  /** Why it cannot be had; null where it can. */
  readonly obstacle: string | null;
  /** Whether it is in a report unless somebody decides otherwise: aggregates of a cell that is not folded. */
  readonly usual: boolean;
  readonly maker: AnySection;
  readonly context: SectionContext;
}

/** The sections that a report of this notebook could have, in reading order; the model card closes it. */
export function offerSections(
  notebook: Notebook<Services>,
  services: Services
): readonly SectionOffer[] {
  const offers = notebook.document.cells.flatMap((cell) => {
    const context = { notebook, cell, scope: notebook.scope(cell.id), services };
    return allSections
      .filter((maker) => maker.cell === cell.kind)
      .map((maker): SectionOffer => {
        const obstacle = maker.obstacle?.(context) ?? null;
        const beyond = obstacle === null ? maker.offer(context) : null;
        return {
          key: `${cell.id}/${maker.kind}`,
          title: titleOf(maker, context),
          beyond,
          obstacle: beyond ? null : (obstacle ?? 'nothing fresh to tell: run it first'),
          usual: !cell.hidden && beyond !== null && beyond.customerRows + beyond.weights === 0,
          maker,
          context
        };
      });
  });
  const closes = ({ maker }: SectionOffer) => maker.kind === cardSection.kind;
  return [...offers.filter((offer) => !closes(offer)), ...offers.filter(closes)];
}

/** Of several cells of a kind each section says which it is about. */
function titleOf({ title }: AnySection, { notebook, cell }: SectionContext): string {
  const own = notebook.title(cell.id);
  if (title === undefined) return own;
  const alone = notebook.document.cells.filter(({ kind }) => kind === cell.kind).length === 1;
  return alone ? title : `${title}: ${own}`;
}
