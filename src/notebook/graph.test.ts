import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAncestors, orderNodes, resultKeys, type GraphNode } from './graph';

/** A random acyclic graph of up to ten cells, in random order of listing. */
const graphs = fc
  .integer({ min: 1, max: 10 })
  .chain((size) =>
    fc.tuple(
      fc.tuple(
        ...Array.from({ length: size }, (_, i) =>
          i === 0 ? fc.constant([]) : fc.subarray(Array.from({ length: i }, (_, j) => `c${j}`))
        )
      ),
      fc.shuffledSubarray(
        Array.from({ length: size }, (_, i) => i),
        { minLength: size }
      )
    )
  )
  .map(([reads, order]): GraphNode[] => order.map((i) => ({ id: `c${i}`, reads: reads[i]! })));

describe('orderNodes', () => {
  it('puts every cell after all that it reads', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const seen = new Set<string>();
        for (const node of orderNodes(nodes)) {
          expect(node.reads.every((id) => seen.has(id))).toBe(true);
          seen.add(node.id);
        }
        expect(seen.size).toBe(nodes.length);
      }),
      { seed: 1 }
    );
  });

  it('refuses a circle and an unknown cell', () => {
    const circle = [
      { id: 'a', reads: ['b'] },
      { id: 'b', reads: ['a'] }
    ];
    expect(() => orderNodes(circle)).toThrow(/circle/);
    expect(() => orderNodes([{ id: 'a', reads: ['x'] }])).toThrow(/not here/);
  });
});

describe('resultKeys', () => {
  it('changes the keys of a changed cell and its dependents, and no others', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.integer(), (graph, pick, value) => {
        const nodes = orderNodes(graph);
        const changed = nodes[pick % nodes.length]!.id;
        const before = resultKeys(nodes, {});
        const after = resultKeys(nodes, { [changed]: String(value) });
        for (const { id } of nodes) {
          const depends = id === changed || allAncestors(nodes).get(id)!.has(changed);
          expect(before[id] !== after[id]).toBe(depends);
        }
        expect(resultKeys(nodes, {})).toEqual(before);
      }),
      { seed: 1 }
    );
  });
});
