import type { PersonalAttribute } from '../data/personal-attribute';
import type { ColumnSchema } from '../data/table';

/** Words in a column's name that say what it tells of a person, in the order in which they are looked for. */
const words: readonly (readonly [PersonalAttribute, readonly string[]])[] = [
  ['age', ['age', 'birth', 'birthday', 'birthdate', 'dob']],
  ['sex', ['sex', 'gender']],
  ['marital-status', ['marital', 'married', 'civil', 'personal status']],
  ['family', ['family', 'children', 'dependents', 'dependants', 'household', 'pregnant']],
  ['origin', ['race', 'ethnicity', 'ethnic', 'nationality', 'foreign', 'citizenship', 'language']],
  ['religion', ['religion', 'faith', 'creed']],
  ['disability', ['disability', 'disabled', 'health']],
  ['public-assistance', ['welfare', 'assistance', 'benefits']],
  ['education', ['education', 'degree', 'school']],
  ['place', ['zip', 'zipcode', 'postcode', 'postal', 'address', 'district', 'region']]
];

/**
 * What a column tells of a person: as its schema says, else as whole words of its name do; null where neither says
 * anything. A name is a hint and no proof, so a column that is none of these may still stand in for one.
 */
export function attributeOf({
  attribute,
  name
}: Pick<ColumnSchema, 'attribute' | 'name'>): PersonalAttribute | null {
  if (attribute) return attribute;
  const spelt = ` ${name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
  const found = words.find(([, each]) => each.some((word) => spelt.includes(` ${word} `)));
  return found?.[0] ?? null;
}
