import type { PreparationSettings } from '../../core/prepare/prepared';
import { codeOfLines, listOf } from './literals';

/** The split into training, validation and test rows, in Python. */
export function splitInPython({
  splitSeed,
  testShare,
  validationShare,
  division,
  groupedBy = []
}: PreparationSettings): string {
  if (division !== 'grouped') {
    return codeOfLines(
      '# The same rows as train_test_split, called twice with this random_state.',
      `order = np.random.RandomState(${splitSeed}).permutation(len(customers))`,
      `test_rows = ceil(${testShare} * len(customers))`,
      'test, rest = order[:test_rows], order[test_rows:]',
      `order = np.random.RandomState(${splitSeed}).permutation(len(rest))`,
      `validation_rows = ceil(${validationShare} * len(rest))`,
      'validation, train = rest[order[:validation_rows]], rest[order[validation_rows:]]'
    );
  }
  return codeOfLines(
    '# Copies stay together: rows that are equal in these columns are dealt as one group.',
    `grouped_by = ${listOf(groupedBy, '    ')}`,
    'group = customers.groupby(grouped_by, sort=False, dropna=False).ngroup().to_numpy()',
    'yes = np.bincount(group, accepted)',
    'counts = np.c_[yes, np.bincount(group) - yes]',
    `test_rows = ceil(${testShare} * len(customers))`,
    `validation_rows = ceil(${validationShare} * (len(customers) - test_rows))`,
    'train_rows = len(customers) - test_rows - validation_rows',
    'rate = accepted.mean()',
    'aims = np.outer([train_rows, validation_rows, test_rows], [rate, 1 - rate])',
    'held = np.zeros((3, 2))',
    '',
    'def cost(each, sign):',
    '    joining = sign * counts[each]',
    '    return (joining * (2 * (held - aims) + joining) / aims).sum(axis=1)',
    '',
    `order = np.random.RandomState(${splitSeed}).permutation(len(counts))`,
    'lean = np.abs(counts[:, 1] - counts[:, 0])',
    'order = order[np.argsort(-lean[order], kind="stable")]',
    'part = np.zeros(len(counts), dtype=int)',
    'for each in order:',
    '    part[each] = cost(each, 1).argmin()',
    '    held[part[each]] += counts[each]',
    'for _ in range(20):',
    '    moved = False',
    '    for each in order:',
    '        saved = cost(each, -1)[part[each]]',
    '        held[part[each]] -= counts[each]',
    '        costs = cost(each, 1)',
    '        if saved + costs.min() < -1e-9:',
    '            part[each], moved = costs.argmin(), True',
    '        held[part[each]] += counts[each]',
    '    if not moved:',
    '        break',
    `order = np.random.RandomState(${splitSeed}).permutation(len(customers))`,
    'train, validation, test = (order[part[group[order]] == each] for each in range(3))'
  );
}

/** See `splitInPython`. */
export function splitInJavascript({
  splitSeed,
  testShare,
  validationShare,
  division,
  groupedBy = []
}: PreparationSettings): string {
  const order = `const order = permutation(customers.numRows(), ${splitSeed});`;
  const testRows = `const testRows = Math.ceil(${testShare} * order.length);`;
  if (division !== 'grouped') {
    return codeOfLines(
      permutationInJavascript,
      order,
      testRows,
      'const test = order.slice(0, testRows);',
      'const rest = order.slice(testRows);',
      `const restOrder = permutation(rest.length, ${splitSeed}).map((place) => rest[place]);`,
      `const validationRows = Math.ceil(${validationShare} * rest.length);`,
      'const validation = restOrder.slice(0, validationRows);',
      'const train = restOrder.slice(validationRows);'
    );
  }
  return codeOfLines(
    permutationInJavascript,
    order,
    testRows,
    `const validationRows = Math.ceil(${validationShare} * (order.length - testRows));`,
    'const trainRows = order.length - testRows - validationRows;',
    '',
    '// Copies stay together: rows that are equal in these columns are dealt as one group.',
    `const groupedBy = ${listOf(groupedBy)};`,
    'const groups = new Map();',
    'customers.objects().forEach((row, at) => {',
    '  const key = JSON.stringify(groupedBy.map((name) => row[name] ?? null));',
    '  const group = groups.get(key) ?? { rows: [], counts: [0, 0], part: 0 };',
    '  groups.set(key, group);',
    '  group.rows.push(at);',
    '  group.counts[1 - accepted[at]]++;',
    '});',
    'const rate = accepted.reduce((sum, answer) => sum + answer, 0) / accepted.length;',
    'const aims = [trainRows, validationRows, testRows].map((n) => [n * rate, n * (1 - rate)]);',
    'const held = aims.map(() => [0, 0]);',
    'const cost = (part, counts, sign) =>',
    '  counts.reduce((sum, count, at) => {',
    '    const joining = sign * count;',
    '    return sum + (joining * (2 * (held[part][at] - aims[part][at]) + joining)) / aims[part][at];',
    '  }, 0);',
    'const move = (part, counts, sign) => counts.forEach((n, at) => (held[part][at] += sign * n));',
    'const cheapest = (counts) =>',
    '  [1, 2].reduce((best, part) => (cost(part, counts, 1) < cost(best, counts, 1) ? part : best), 0);',
    'const all = [...groups.values()];',
    'const lean = ({ counts }) => Math.abs(counts[1] - counts[0]);',
    `const dealt = permutation(all.length, ${splitSeed})`,
    '  .map((at) => all[at])',
    '  .sort((a, b) => lean(b) - lean(a));',
    'for (const group of dealt) {',
    '  group.part = cheapest(group.counts);',
    '  move(group.part, group.counts, 1);',
    '}',
    'for (let pass = 0, moved = true; pass < 20 && moved; pass++) {',
    '  moved = false;',
    '  for (const group of dealt) {',
    '    const saved = cost(group.part, group.counts, -1);',
    '    move(group.part, group.counts, -1);',
    '    const best = cheapest(group.counts);',
    '    if (saved + cost(best, group.counts, 1) < -1e-9) {',
    '      group.part = best;',
    '      moved = true;',
    '    }',
    '    move(group.part, group.counts, 1);',
    '  }',
    '}',
    'const partOf = [];',
    'for (const { rows, part } of all) for (const row of rows) partOf[row] = part;',
    'const [train, validation, test] = [0, 1, 2].map((part) =>',
    '  order.filter((row) => partOf[row] === part)',
    ');'
  );
}

const permutationInJavascript = `// NumPy's RandomState(seed).permutation(n), drawn by the Mersenne Twister.
function permutation(n, seed) {
  const state = new Uint32Array(624);
  state[0] = seed;
  for (let i = 1; i < 624; i++) {
    state[i] = Math.imul(1812433253, state[i - 1] ^ (state[i - 1] >>> 30)) + i;
  }
  let at = 624;
  const next = () => {
    if (at === 624) {
      for (let i = 0; i < 624; i++) {
        const bits = (state[i] & 0x80000000) | (state[(i + 1) % 624] & 0x7fffffff);
        state[i] = state[(i + 397) % 624] ^ (bits >>> 1) ^ (bits & 1 ? 0x9908b0df : 0);
      }
      at = 0;
    }
    let bits = state[at++];
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return (bits ^ (bits >>> 18)) >>> 0;
  };
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const mask = 0xffffffff >>> Math.clz32(i);
    let j = (next() & mask) >>> 0;
    while (j > i) j = (next() & mask) >>> 0;
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
`;
