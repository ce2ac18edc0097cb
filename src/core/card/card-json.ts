import type { ModelCard } from './model-card';

/** A model card as JSON text, for a machine; a value that is not defined (NaN) is null. */
export function cardJson(card: ModelCard): string {
  return `${JSON.stringify(card, null, 1)}\n`;
}
