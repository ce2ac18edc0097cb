/** A probability as a share of whole percents; what would round to nothing or certainty says so. */
export function probabilityText(probability: number): string {
  if (Number.isNaN(probability)) return '–';
  if (probability > 0 && probability < 0.005) return '<1%';
  if (probability < 1 && probability > 0.995) return '>99%';
  return `${Math.round(probability * 100)}%`;
}

/**
 * What a probability means beside the average customer's.
 *
 * @param probability of accepting, 0 to 1
 * @param baseRate share of all customers who accepted, 0 to 1
 */
export function comparedWithAverage(probability: number, baseRate: number): string {
  if (!(baseRate > 0)) return '';
  const ratio = probability / baseRate;
  if (ratio >= 9.5) return `${Math.round(ratio)} times as likely as the average customer`;
  if (ratio >= 1.95) return `${trim(ratio)} times as likely as the average customer`;
  if (ratio >= 1.15) return 'somewhat likelier than the average customer';
  if (ratio >= 0.85) return 'about as likely as the average customer';
  if (ratio >= 0.55) return 'somewhat less likely than the average customer';
  if (ratio >= 0.4) return 'half as likely as the average customer';
  if (ratio >= 0.29) return 'a third as likely as the average customer';
  if (ratio >= 0.2) return 'a quarter as likely as the average customer';
  return 'far less likely than the average customer';
}

/** The verdict that a threshold makes of a probability, completing "This customer …". */
export function verdict(probability: number, threshold: number): string {
  return probability >= threshold ? 'would accept' : 'would decline';
}

function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
