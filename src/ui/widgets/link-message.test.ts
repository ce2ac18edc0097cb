import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkMessage } from './link-message';

describe('readLinkMessage', () => {
  it('takes a file and an error', () => {
    const bytes = new ArrayBuffer(3);
    expect(readLinkMessage({ kind: 'loanbook-file', name: 'a.csv', bytes })).toEqual({
      kind: 'loanbook-file',
      name: 'a.csv',
      bytes
    });
    expect(readLinkMessage({ kind: 'loanbook-link-error', message: 'no' })).toEqual({
      kind: 'loanbook-link-error',
      message: 'no'
    });
  });

  it('cuts a name that is too long to show', () => {
    const read = readLinkMessage({
      kind: 'loanbook-file',
      name: 'a'.repeat(5000),
      bytes: new ArrayBuffer(0)
    });
    expect(read).toMatchObject({ name: 'a'.repeat(200) });
  });

  it('refuses every other shape', () => {
    const near = fc.record(
      {
        kind: fc.constantFrom('loanbook-file', 'loanbook-link-error', 'other', 3),
        name: fc.oneof(fc.constant(''), fc.integer(), fc.constant(null)),
        bytes: fc.oneof(fc.uint8Array(), fc.string(), fc.array(fc.integer())),
        message: fc.oneof(fc.integer(), fc.constant(null))
      },
      { requiredKeys: [] }
    );
    fc.assert(
      fc.property(fc.oneof(near, fc.anything()), (data) => {
        expect(readLinkMessage(data)).toBeNull();
      }),
      { seed: 1 }
    );
  });
});
