import { formatNumber } from '../../core/format';

/** A customer as a sentence names him. */
export interface CustomerWords {
  /** To begin with: "The customer in row 12". */
  readonly start: string;
  /** Within a sentence: "the customer in row 12". */
  readonly within: string;
}

/**
 * @param position of the picked row, from 0; null for a customer that is made up
 * @param changed true if any value was set by hand; where nothing was chosen at all, the typical acceptor is meant
 */
export function customerWords(position: number | null, changed: boolean): CustomerWords {
  const words = (text: string) => ({ start: `The ${text}`, within: `the ${text}` });
  if (position === null) {
    return words(changed ? 'customer described in Predict' : 'typical customer who accepted');
  }
  const row = `customer in row ${formatNumber(position + 1, 'count')}`;
  return words(changed ? `${row}, changed by hand` : row);
}
