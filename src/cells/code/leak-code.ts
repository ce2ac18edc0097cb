import { LEAKED_FEATURE } from '../../core/prepare/leaked-feature';
import { codeOfLines, literal } from './literals';

/** The pretend input of the lesson on leaks, drawn with the same generator. */
export function leakInPython(): string {
  return codeOfLines(
    '# Made up for a lesson: a letter that is written after the campaign, from the answer.',
    'def draws(state):',
    '    while True:',
    '        state = (state + 0x6D2B79F5) & 0xFFFFFFFF',
    '        t = ((state ^ (state >> 15)) * (1 | state)) & 0xFFFFFFFF',
    '        t = ((t + ((t ^ (t >> 7)) * (61 | t))) & 0xFFFFFFFF) ^ t',
    '        yield ((t ^ (t >> 14)) & 0xFFFFFFFF) / 4294967296',
    '',
    'letters = draws(1912)',
    `customers[${literal(LEAKED_FEATURE)}] = [`,
    '    answer if next(letters) < (0.97 if answer == 1 else 0.995) else 1 - answer',
    '    for answer in accepted',
    ']',
    ''
  ).trimEnd();
}

/** See `leakInPython`. */
export function leakInJavascript(): string {
  return codeOfLines(
    '// Made up for a lesson: a letter that is written after the campaign, from the answer.',
    'let state = 1912;',
    'const draw = () => {',
    '  state = (state + 0x6d2b79f5) | 0;',
    '  let t = Math.imul(state ^ (state >>> 15), 1 | state);',
    '  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;',
    '  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;',
    '};',
    'const letters = accepted.map((answer) =>',
    '  draw() < (answer === 1 ? 0.97 : 0.995) ? answer : 1 - answer',
    ');',
    `customers = customers.assign(aq.table({ ${literal(LEAKED_FEATURE)}: letters }));`
  ).trimEnd();
}
