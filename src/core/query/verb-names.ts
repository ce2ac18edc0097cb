/** The steps that a query may take, with what each is for. */
export const verbs = {
  filter: 'keeps the rows for which it is true',
  derive: 'adds columns',
  select: 'keeps these columns',
  rename: 'gives columns other names',
  groupby: 'makes groups',
  ungroup: 'forgets the groups',
  rollup: 'sums each group up',
  count: 'counts each group',
  orderby: 'sorts',
  unorder: 'forgets the order',
  slice: 'keeps the rows from one place to another',
  dedupe: 'keeps the first of equal rows',
  impute: 'fills in missing values',
  fold: 'makes rows of columns',
  pivot: 'makes columns of rows'
} as const;

export type VerbName = keyof typeof verbs;

export const verbNames = Object.keys(verbs) as readonly VerbName[];
