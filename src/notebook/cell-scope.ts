import { CellPort } from './cell-port';
import type { NotebookEngine } from './engine.svelte';

type ChangeParams = (edits: readonly (readonly [id: string, params: unknown])[]) => void;

/**
 * The notebook as one of its cells sees it. A kind stands for the cell itself, a cell that it reads (directly or
 * through others), a cell that reads it, one that reads what it reads, or else the notebook's first of the kind.
 */
export class CellScope<S> extends CellPort<S> {
  readonly id: string;
  readonly #changeParams: ChangeParams;
  /** What the kinds stand for among these ancestors: asked for at every drawing. */
  #known = new Map<string, string | undefined>();
  #knownAmong: unknown = null;

  constructor(engine: NotebookEngine<S>, id: string, changeParams: ChangeParams) {
    super(engine);
    this.id = id;
    this.#changeParams = changeParams;
  }

  idOf(kind: string): string | undefined {
    const { allAncestors } = this.engine;
    if (this.#knownAmong !== allAncestors) {
      this.#knownAmong = allAncestors;
      this.#known = new Map();
    }
    if (!this.#known.has(kind)) this.#known.set(kind, this.#find(kind));
    return this.#known.get(kind);
  }

  #find(kind: string): string | undefined {
    const { nodes } = this.engine.graph;
    const own = this.engine.node(this.id);
    if (own?.cell.kind === kind) return this.id;
    const above = this.engine.ancestors(this.id);
    const alike = nodes.filter(({ cell }) => cell.kind === kind);
    const read = alike.findLast(({ id }) => above.has(id));
    if (read) return read.id;
    const reader = alike.find(({ id }) => this.engine.ancestors(id).has(this.id));
    if (reader) return reader.id;
    // Of those that share an input with this cell: who shares most of what it reads stands closest.
    const closest = alike
      .map(({ id }) => {
        const shared = [...this.engine.ancestors(id)].filter((input) => above.has(input)).length;
        return { id, shared };
      })
      .sort((a, b) => b.shared - a.shared)[0];
    return closest?.id;
  }

  change(edits: readonly (readonly [kind: string, params: unknown])[]): void {
    this.#changeParams(
      edits.flatMap(([kind, params]) => {
        const id = this.idOf(kind);
        return id === undefined ? [] : [[id, params] as const];
      })
    );
  }
}
