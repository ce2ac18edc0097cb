import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentNodes } from './document-nodes';
import type { NotebookDocument } from './document';
import { Notebook } from './notebook.svelte';
import { echo, makeEchoCells, type EchoParams, type PendingWork } from './testing/echo-cells';

const KINDS = ['data', 'prepare', 'model', 'train', 'evaluate', 'note'];

/** Everything that a person, the work itself, or a closed tab can do to a notebook. */
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('edit' as const), at: fc.nat(20), value: fc.nat(3) })
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('finish' as const), at: fc.nat(9), value: fc.nat(0) })
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('fail' as const), at: fc.nat(9), value: fc.nat(0) })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'run',
        'stop',
        'duplicate',
        'remove',
        'undo',
        'redo',
        'runAll',
        'reload',
        'costly'
      ),
      at: fc.nat(20),
      value: fc.nat(0)
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('move', 'add', 'link', 'bind', 'bringBack'),
      at: fc.nat(20),
      value: fc.nat(20)
    })
  }
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** What each cell that can have a result must show, computed anew from the document alone. */
function naive(
  document: NotebookDocument,
  definitions: Parameters<typeof documentNodes<null>>[1]
): Map<string, string | null> {
  const values = new Map<string, string | null>();
  for (const { id, cell, inputs, problem, definition } of documentNodes(document, definitions)) {
    const { value, link } = cell.params as EchoParams;
    const read = definition.reads.map((kind) => inputs[kind]);
    if (link !== null) read.push(link);
    const found = read.map((input) => (input === undefined ? null : (values.get(input) ?? null)));
    const whole = found.filter((each): each is string => each !== null);
    const complete = problem === null && whole.length === found.length;
    values.set(id, complete ? echo(cell.kind, value, whole) : null);
  }
  return values;
}

/** One step on the notebook. A reload comes back with the document and the results that were held. */
function act(notebook: Notebook<null>, pending: PendingWork[], { do: what, at, value }: Action) {
  const { cells } = notebook.document;
  const cell = cells[at % Math.max(1, cells.length)];
  const id = cell?.id ?? '';
  const params = cell?.params as EchoParams | undefined;
  if (what === 'edit' && params) notebook.changeParams([[id, { ...params, value }]]);
  else if (what === 'link' && cell?.kind === 'note') {
    notebook.changeParams([[id, { value: 0, link: cells[value % cells.length]!.id }]]);
  } else if (what === 'bind' && cell) {
    const other = cells[value % cells.length]!;
    notebook.arrange(id, { inputs: { ...cell.inputs, [other.kind]: other.id } }, 'bind');
  } else if (what === 'run' && cell) notebook.scope(id).run(cell.kind);
  else if (what === 'stop') notebook.stopCell(id);
  else if (what === 'duplicate') notebook.duplicate(id);
  else if (what === 'remove') notebook.remove(id);
  else if (what === 'bringBack') notebook.bringBack(`${KINDS[value % KINDS.length]!}`);
  else if (what === 'move') notebook.move(id, value);
  else if (what === 'add') notebook.add(KINDS[value % KINDS.length]!, at);
  else if (what === 'undo') notebook.undo();
  else if (what === 'redo') notebook.redo();
  else if (what === 'costly') notebook.setRunsCostly(!notebook.document.runsCostly);
  else if (what === 'runAll') notebook.runAll();
  else if (what === 'reload') notebook.open(notebook.document, notebook.keepResults());
  else if ((what === 'finish' || what === 'fail') && pending.length > 0) {
    const [job] = pending.splice(at % pending.length, 1);
    if (what === 'finish') job!.finish();
    else job!.fail();
  }
}

describe('a notebook under any use', () => {
  it('loses no edit, shows nothing old as new, and never hangs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 200 }), async (actions) => {
        const { cells, pending } = makeEchoCells();
        let time = 0;
        const notebook = new Notebook<null>(cells, null, () => (time += 600));
        const definitions = new Map(cells.map((cell) => [cell.kind, cell as never]));
        const check = () => {
          const expected = naive(notebook.document, definitions);
          for (const { id } of notebook.document.cells) {
            if (notebook.statusOf(id) !== 'done') continue;
            expect(notebook.resultOf(id)).toBe(expected.get(id));
          }
        };
        notebook.settle();
        for (const each of actions) {
          const before = notebook.document;
          act(notebook, pending, each);
          const undoable = !['undo', 'redo', 'reload'].includes(each.do);
          if (undoable && notebook.document !== before) {
            // Undo brings back exactly what was, redo exactly what became of it.
            const after = notebook.document;
            notebook.undo();
            notebook.redo();
            expect(notebook.document).toEqual(after);
          }
          check();
          await turn();
          check();
        }
        // With all work done and nothing failing, every cell that can be up to date is.
        for (let round = 0; round < 3; round++) {
          notebook.runAll();
          do {
            pending.splice(0).forEach((job) => job.finish());
            await turn();
          } while (pending.length > 0);
        }
        check();
        const expected = naive(notebook.document, definitions);
        for (const { id } of notebook.document.cells) {
          const wanted = expected.get(id) === null ? ['waiting', 'idle', 'stale'] : ['done'];
          expect(wanted).toContain(notebook.statusOf(id));
        }
        expect(notebook.busy).toBe(false);
      }),
      { seed: 1, numRuns: 200 }
    );
  }, 60_000);
});
