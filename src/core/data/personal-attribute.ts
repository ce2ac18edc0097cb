/** What a column tells of a person that lending law may protect, or that may stand in for what it protects. */
export type PersonalAttribute =
  | 'age'
  | 'sex'
  | 'marital-status'
  | 'family'
  | 'origin'
  | 'religion'
  | 'disability'
  | 'public-assistance'
  | 'education'
  | 'place';
