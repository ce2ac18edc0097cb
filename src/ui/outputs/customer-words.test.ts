import { expect, it } from 'vitest';
import { customerWords } from './customer-words';

it.each([
  [null, false, 'the typical customer who accepted'],
  [null, true, 'the customer described in Predict'],
  [11, false, 'the customer in row 12'],
  [1233, true, 'the customer in row 1,234, changed by hand']
])('position %s, changed %s: %s', (position, changed, words) => {
  expect(customerWords(position, changed).within).toBe(words);
  expect(customerWords(position, changed).start).toBe(`T${words.slice(1)}`);
});
