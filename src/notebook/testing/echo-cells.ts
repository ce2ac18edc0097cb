import type { CellDefinition } from '../cell';

export type EchoCell = CellDefinition<EchoParams, string, null>;

export interface EchoParams {
  readonly value: number;
  /** Another cell that it reads besides its inputs. */
  readonly link: string | null;
}

/** Work that waits until the test says how it ends. */
export interface PendingWork {
  readonly finish: () => void;
  readonly fail: () => void;
}

/**
 * Kinds of cells whose result names all that it was made from, delivered when the test says so: data, prepare, model
 * and train as the notebook's, evaluate, and note, which reads any cell that its parameters link to.
 */
export function makeEchoCells(): { cells: readonly EchoCell[]; pending: PendingWork[] } {
  const pending: PendingWork[] = [];
  const make = (kind: string, reads: readonly EchoCell[], cost: 'cheap' | 'costly'): EchoCell => ({
    kind,
    title: kind,
    cost,
    reads: reads.map((cell) => cell.kind),
    repeatable: kind !== 'data',
    defaults: { value: 0, link: null },
    links: ({ link }) => (link === null ? [] : [link]),
    run: ({ params, read, readLink }) => {
      const inputs = reads.map((cell) => read(cell));
      if (params.link !== null) inputs.push(String(readLink(params.link)));
      const value = echo(kind, params.value, inputs);
      return new Promise((resolve, reject) => {
        pending.push({
          finish: () => resolve(value),
          fail: () => reject(new Error(`${kind} broke`))
        });
      });
    }
  });
  const data = make('data', [], 'cheap');
  const prepare = make('prepare', [data], 'cheap');
  const model = make('model', [prepare], 'cheap');
  const train = make('train', [prepare, model], 'costly');
  const evaluate = make('evaluate', [prepare, train], 'cheap');
  const note = make('note', [], 'cheap');
  return { cells: [data, prepare, model, train, evaluate, note], pending };
}

/** What a cell of the kind makes of its parameter and its inputs' results. */
export function echo(kind: string, value: number, inputs: readonly string[]): string {
  return `${kind}${value}(${inputs.join()})`;
}
