import type { PersonalAttribute } from '../data/personal-attribute';

/** What lending law says of a personal attribute, in a sentence or two for a banker. */
export interface LawNote {
  readonly attribute: PersonalAttribute;
  /** What it is called: "age". */
  readonly words: string;
  /** Whether the law of the United States on credit (ECOA) names it. */
  readonly protectedInUs: boolean;
  /** Whether the United Kingdom's Equality Act or European Union law on goods and services names it. */
  readonly protectedInEurope: boolean;
  readonly note: string;
}

/**
 * In short, and as information, not advice. Sources: Equal Credit Opportunity Act, 15 U.S.C. § 1691, and
 * Regulation B, 12 CFR 1002; Equality Act 2010 (UK), sections 4 and 29; Directives 2000/43/EC and 2004/113/EC.
 */
const notes: Readonly<Record<PersonalAttribute, Omit<LawNote, 'attribute'>>> = {
  age: {
    words: 'age',
    protectedInUs: true,
    protectedInEurope: true,
    note: 'ECOA protects it. A statistically sound credit score may use age, but not against those of 62 and more. The UK’s Equality Act names it, with exceptions for financial services; EU law on goods and services does not.'
  },
  sex: {
    words: 'sex',
    protectedInUs: true,
    protectedInEurope: true,
    note: 'Protected by ECOA, by the UK’s Equality Act and by EU Directive 2004/113.'
  },
  'marital-status': {
    words: 'marital status',
    protectedInUs: true,
    protectedInEurope: false,
    note: 'Protected by ECOA. British and EU law on services do not name it, national laws may.'
  },
  family: {
    words: 'family',
    protectedInUs: false,
    protectedInEurope: false,
    note: 'ECOA does not list it; the number of dependants may be asked for, but no guess at having children may be made, and family size can stand in for marital status, which is protected. For home loans the US Fair Housing Act protects families with children.'
  },
  origin: {
    words: 'race or origin',
    protectedInUs: true,
    protectedInEurope: true,
    note: 'Protected by ECOA (race, colour, national origin), by the UK’s Equality Act and by EU Directive 2000/43.'
  },
  religion: {
    words: 'religion',
    protectedInUs: true,
    protectedInEurope: true,
    note: 'Protected by ECOA and by the UK’s Equality Act; in the EU by many national laws.'
  },
  disability: {
    words: 'disability',
    protectedInUs: false,
    protectedInEurope: true,
    note: 'Protected by the UK’s Equality Act; in the United States by other laws than ECOA.'
  },
  'public-assistance': {
    words: 'public assistance',
    protectedInUs: true,
    protectedInEurope: false,
    note: 'That income comes from public assistance is protected by ECOA.'
  },
  education: {
    words: 'education',
    protectedInUs: false,
    protectedInEurope: false,
    note: 'On none of the lists itself. It can stand in for race, origin or age, and supervisors look at it for that reason.'
  },
  place: {
    words: 'place',
    protectedInUs: false,
    protectedInEurope: false,
    note: 'On none of the lists itself. Leaving out neighbourhoods where few but a protected group live is known as redlining, and unlawful.'
  }
};

/** What law says of an attribute. */
export function lawNote(attribute: PersonalAttribute): LawNote {
  return { attribute, ...notes[attribute] };
}
