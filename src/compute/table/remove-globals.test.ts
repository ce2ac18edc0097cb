import { describe, expect, it } from 'vitest';
import { removeGlobals } from './remove-globals';

/** A global scope as browsers build it: what it offers lies partly on its prototypes. */
function makeScope(): { scope: Record<string, unknown>; prototype: Record<string, unknown> } {
  const prototype: Record<string, unknown> = { fetch: () => 'sent', keep: 1 };
  const scope: Record<string, unknown> = Object.create(prototype) as Record<string, unknown>;
  Object.defineProperty(scope, 'WebSocket', {
    value: class {},
    configurable: true,
    writable: true
  });
  return { scope, prototype };
}

describe('removeGlobals', () => {
  it('removes names from the scope and from its prototypes', () => {
    const { scope, prototype } = makeScope();
    removeGlobals(scope, ['fetch', 'WebSocket', 'EventSource']);
    expect(scope.fetch).toBeUndefined();
    expect(prototype.fetch).toBeUndefined();
    expect(scope.WebSocket).toBeUndefined();
    expect(scope.keep).toBe(1);
  });

  it('cannot be undone', () => {
    const { scope } = makeScope();
    removeGlobals(scope, ['fetch', 'EventSource']);
    expect(Reflect.set(scope, 'fetch', () => 'sent')).toBe(false);
    expect(Reflect.set(scope, 'EventSource', class {})).toBe(false);
    expect(Reflect.deleteProperty(scope, 'fetch')).toBe(false);
  });

  it('overwrites what can only be written', () => {
    const scope: Record<string, unknown> = {};
    Object.defineProperty(scope, 'fetch', { value: () => 'sent', writable: true });
    removeGlobals(scope, ['fetch']);
    expect(scope.fetch).toBeUndefined();
  });
});
