const bornWith: readonly string[] = [
  'age',
  'birth',
  'birthday',
  'birthdate',
  'dob',
  'sex',
  'gender',
  'race',
  'ethnicity',
  'nationality'
];

/** True if a word of a column's name says that a person cannot change its value. */
export function isBornWith(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => bornWith.includes(word));
}
