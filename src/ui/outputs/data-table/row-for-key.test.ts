import { describe, expect, it } from 'vitest';
import { rowForKey } from './row-for-key';

const key = (name: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null) => ({
  key: name,
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
  altKey: held === 'altKey'
});
const at = (active: number | null) => ({ active, rowCount: 5000, pageRows: 9, firstVisible: 40 });

describe('rowForKey', () => {
  it('reaches both ends with one key', () => {
    expect(['Home', 'f', 'F'].map((name) => rowForKey(key(name), at(70)))).toEqual([0, 0, 0]);
    expect(['End', 'l', 'L'].map((name) => rowForKey(key(name), at(70)))).toEqual([
      4999, 4999, 4999
    ]);
  });

  it('moves by a row or a page and stops at the ends', () => {
    expect(rowForKey(key('ArrowDown'), at(70))).toBe(71);
    expect(rowForKey(key('ArrowUp'), at(0))).toBe(0);
    expect(rowForKey(key('PageDown'), at(4995))).toBe(4999);
    expect(rowForKey(key('PageUp'), at(70))).toBe(61);
  });

  it('starts at the first row on the screen', () => {
    expect(rowForKey(key('ArrowDown'), at(null))).toBe(40);
  });

  it('leaves other keys and shortcuts to the browser', () => {
    expect(rowForKey(key('Tab'), at(3))).toBeNull();
    expect(rowForKey(key('f', 'ctrlKey'), at(3))).toBeNull();
    expect(rowForKey(key('l', 'metaKey'), at(3))).toBeNull();
    expect(rowForKey(key('End'), { ...at(null), rowCount: 0 })).toBeNull();
  });
});
