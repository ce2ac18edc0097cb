import type { Services } from '../../compute/services';
import type { Notebook } from '../../notebook/notebook.svelte';
import type { MenuEntry } from '../widgets/menu-entry';

/** Where there are several cells of a kind that a cell reads: which of them it reads, to choose from. */
export function bindingEntries(notebook: Notebook<Services>, id: string): readonly MenuEntry[] {
  const cell = notebook.cell(id);
  const definition = cell && notebook.definition(cell.kind);
  if (!cell || !definition) return [];
  const present = notebook.inputsOf(id);
  return definition.reads.flatMap((kind) => {
    const choices = notebook.document.cells.filter((each) => each.kind === kind);
    if (choices.length < 2 && present[kind] !== undefined) return [];
    return choices.map((choice): MenuEntry => {
      return {
        id: `reads-${choice.id}`,
        group: `reads-${kind}`,
        title: `Read ${notebook.title(choice.id)}`,
        checked: present[kind] === choice.id,
        run: () =>
          notebook.arrange(
            id,
            { inputs: { ...cell.inputs, [kind]: choice.id } },
            'change what is read by'
          )
      };
    });
  });
}
