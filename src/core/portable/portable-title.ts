import { modelTitles } from '../model/classic/model-words';
import { countParameters } from './count-parameters';
import type { PortableModel } from './portable-model';

/** What a written model says of itself: "Network of 3,106 weights: the probability that a customer accepts". */
export function portableTitle({ name, scorer }: PortableModel): string {
  const numbers = countParameters(scorer).toLocaleString('en-US');
  return `${modelTitles[name]} (${numbers} learned numbers): the probability that a customer accepts`;
}
