import type { LoanbookApp } from '../app-context';
import { addCommands } from './add-commands';
import { cellCommands } from './cell-commands';
import type { Command } from './command';
import { notebookCommands } from './notebook-commands';
import { viewCommands } from './view-commands';

/** Every command there is, as the notebook stands. */
export function allCommands(app: LoanbookApp): readonly Command[] {
  return [
    ...cellCommands(app),
    ...addCommands(app),
    ...notebookCommands(app),
    ...viewCommands(app)
  ];
}
