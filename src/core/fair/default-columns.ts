import type { PersonalAttribute } from '../data/personal-attribute';
import type { ColumnSchema } from '../data/table';
import { attributeOf } from './attribute-of';
import { lawNote } from './law-notes';

/** So many columns are sliced by until somebody chooses. */
const MOST = 3;

/** Where the file tells nothing of persons, it is sliced by the first columns with a few values. */
const isEasilySliced = ({ kind }: ColumnSchema) => kind !== 'number';

/** A place has too many values to be slices of a test set. */
const isSliced = (attribute: PersonalAttribute | null) =>
  attribute !== null && attribute !== 'place';

/** What law protects comes before what may stand in for it. */
function isNamedByLaw(schema: ColumnSchema): boolean {
  const attribute = attributeOf(schema);
  if (attribute === null) return false;
  const { protectedInUs, protectedInEurope } = lawNote(attribute);
  return protectedInUs || protectedInEurope;
}

/** The columns that customers are sliced by until somebody chooses: age, family, education and their like. */
export function defaultColumns(schemas: readonly ColumnSchema[]): readonly string[] {
  const able = schemas.filter(({ role }) => role === 'input' || role === 'ignored');
  const personal = able.filter((schema) => isSliced(attributeOf(schema)));
  const named = personal.filter(isNamedByLaw);
  const first = [...named, ...personal.filter((schema) => !named.includes(schema))].slice(0, MOST);
  const chosen = personal.length > 0 ? first : able.filter(isEasilySliced).slice(0, MOST);
  return able.filter((schema) => chosen.includes(schema)).map(({ name }) => name);
}
