import { expect, it } from 'vitest';
import { valueLabel } from './value-label';

it('knows the labels that there are, and no value by what every object has', () => {
  const schema = { valueLabels: { '1': 'Yes' } };
  expect(valueLabel(schema, '1')).toBe('Yes');
  for (const raw of ['2', 'constructor', '__proto__', 'toString']) {
    expect(valueLabel(schema, raw)).toBeUndefined();
  }
});
