/**
 * aggregate: of all rows of a group; window: of a row's place among the others; plain: of the row alone.
 */
export type OpKind = 'aggregate' | 'window' | 'plain';

/** How a function of `op` is called. */
export interface OpFunction {
  readonly kind: OpKind;
  /** Values that are computed of the rows. */
  readonly least: number;
  readonly most: number;
  /** After them: fixed numbers or texts, the first `leastFixed` of which must be given. */
  readonly leastFixed: number;
  readonly mostFixed: number;
  readonly words: string;
}

const aggregate = (inputs: number, words: string, fixed = 0): OpFunction => ({
  kind: 'aggregate',
  least: inputs,
  most: inputs,
  leastFixed: fixed,
  mostFixed: fixed,
  words
});
const window = (inputs: number, words: string, leastFixed = 0, mostFixed = 0): OpFunction => ({
  kind: 'window',
  least: inputs,
  most: inputs,
  leastFixed,
  mostFixed,
  words
});
const plain = (least: number, words: string, most = least): OpFunction => ({
  kind: 'plain',
  least,
  most,
  leastFixed: 0,
  mostFixed: 0,
  words
});

/**
 * Arquero's functions that a query may call. Left out is what draws by chance, reads a clock or depends on the time
 * zone, compiles patterns, makes lists and objects of rows, or texts of any length.
 */
export const opFunctions: ReadonlyMap<string, OpFunction> = new Map(
  Object.entries({
    count: aggregate(0, 'rows'),
    valid: aggregate(1, 'rows with a value'),
    invalid: aggregate(1, 'rows without a value'),
    distinct: aggregate(1, 'different values'),
    any: aggregate(1, 'the first value'),
    mode: aggregate(1, 'most frequent value'),
    sum: aggregate(1, 'sum'),
    product: aggregate(1, 'product'),
    mean: aggregate(1, 'mean'),
    average: aggregate(1, 'mean'),
    median: aggregate(1, 'median'),
    quantile: aggregate(1, 'quantile, e.g. 0.9', 1),
    min: aggregate(1, 'least'),
    max: aggregate(1, 'greatest'),
    stdev: aggregate(1, 'standard deviation'),
    stdevp: aggregate(1, 'standard deviation of a whole population'),
    variance: aggregate(1, 'variance'),
    variancep: aggregate(1, 'variance of a whole population'),
    corr: aggregate(2, 'correlation'),
    covariance: aggregate(2, 'covariance'),
    covariancep: aggregate(2, 'covariance of a whole population'),

    row_number: window(0, 'place, from 1'),
    rank: window(0, 'rank'),
    avg_rank: window(0, 'rank, ties averaged'),
    dense_rank: window(0, 'rank without gaps'),
    percent_rank: window(0, 'rank from 0 to 1'),
    cume_dist: window(0, 'share of rows up to this one'),
    ntile: window(0, 'which of so many equal parts', 1, 1),
    lag: window(1, 'value of an earlier row', 0, 2),
    lead: window(1, 'value of a later row', 0, 2),
    first_value: window(1, 'value of the first row'),
    last_value: window(1, 'value of the last row'),
    nth_value: window(1, 'value of a row by its place', 1, 1),
    fill_down: window(1, 'missing values from above', 0, 1),
    fill_up: window(1, 'missing values from below', 0, 1),

    abs: plain(1, 'without its sign'),
    ceil: plain(1, 'rounded up'),
    floor: plain(1, 'rounded down'),
    round: plain(1, 'rounded'),
    trunc: plain(1, 'without its decimals'),
    sign: plain(1, '-1, 0 or 1'),
    sqrt: plain(1, 'square root'),
    cbrt: plain(1, 'cube root'),
    exp: plain(1, 'e to this power'),
    expm1: plain(1, 'exp less 1'),
    log: plain(1, 'natural logarithm'),
    log10: plain(1, 'logarithm to base 10'),
    log1p: plain(1, 'log of 1 more'),
    log2: plain(1, 'logarithm to base 2'),
    pow: plain(2, 'to a power'),
    greatest: plain(1, 'greatest of these', 20),
    least: plain(1, 'least of these', 20),
    is_nan: plain(1, 'whether it is no number'),
    is_finite: plain(1, 'whether it is a finite number'),
    equal: plain(2, 'whether both are the same'),
    bin: plain(4, 'start of its range: value, least, greatest, step', 5),
    recode: plain(2, 'values by a list of others', 3),

    upper: plain(1, 'in capitals'),
    lower: plain(1, 'in small letters'),
    trim: plain(1, 'without blanks around it'),
    length: plain(1, 'number of characters'),
    substring: plain(2, 'part of a text', 3),
    startswith: plain(2, 'whether it begins so'),
    endswith: plain(2, 'whether it ends so'),
    includes: plain(2, 'whether it holds this'),
    indexof: plain(2, 'where it holds this, from 0'),
    replace: plain(3, 'with the first of these replaced'),
    parse_float: plain(1, 'text as a number'),
    parse_int: plain(1, 'text as a whole number', 2)
  })
);
