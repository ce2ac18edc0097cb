import { describe, expect, it } from 'vitest';
import { comparedWithAverage, probabilityText, verdict } from './probability-words';

describe('probabilityText', () => {
  it('never claims certainty', () => {
    expect(probabilityText(0.97)).toBe('97%');
    expect(probabilityText(0.0004)).toBe('<1%');
    expect(probabilityText(0.9999)).toBe('>99%');
    expect(probabilityText(0)).toBe('0%');
    expect(probabilityText(1)).toBe('100%');
    expect(probabilityText(NaN)).toBe('–');
  });
});

describe('comparedWithAverage', () => {
  it.each([
    [0.97, '10 times as likely as the average customer'],
    [0.24, '2.5 times as likely as the average customer'],
    [0.13, 'somewhat likelier than the average customer'],
    [0.096, 'about as likely as the average customer'],
    [0.06, 'somewhat less likely than the average customer'],
    [0.048, 'half as likely as the average customer'],
    [0.024, 'a quarter as likely as the average customer'],
    [0.001, 'far less likely than the average customer']
  ])('compares %d with 9.6%%', (probability, text) => {
    expect(comparedWithAverage(probability, 0.096)).toBe(text);
  });

  it('says nothing where nobody accepted', () => {
    expect(comparedWithAverage(0.5, 0)).toBe('');
  });
});

describe('verdict', () => {
  it('says yes at the threshold itself', () => {
    expect(verdict(0.5, 0.5)).toBe('would accept');
    expect(verdict(0.499, 0.5)).toBe('would decline');
  });
});
