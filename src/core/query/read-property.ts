import type { Expression, Property, SpreadElement } from 'acorn';
import { badQuery, type TextPlace } from './bad-query';
import { checkName } from './check-name';

/** A plain `name: value` of an object. */
export interface NamedNode {
  readonly name: string;
  readonly place: TextPlace;
  readonly value: Expression;
}

/**
 * A plain `name: value`.
 * @throws LoanbookError `bad-query` for a method, a getter, a computed name, a spread, or a name of JavaScript's own.
 */
export function readProperty(property: Property | SpreadElement): NamedNode {
  if (
    property.type === 'Property' &&
    property.kind === 'init' &&
    !property.method &&
    !property.computed &&
    !property.shorthand
  ) {
    const { key: place, value } = property;
    if (place.type === 'Identifier') return { name: checkName(place.name, place), place, value };
    if (place.type === 'Literal' && ['string', 'number'].includes(typeof place.value)) {
      return { name: checkName(String(place.value), place), place, value };
    }
  }
  throw badQuery('Here stand names with their values: {name: …}.', property);
}
