import type { NotebookRevision } from '../compute/services';

/** Whether what a store held is a state of the notebook that can be gone back to, or at least be saved as a file. */
export function isRevision(value: unknown): value is NotebookRevision {
  if (typeof value !== 'object' || value === null) return false;
  const { title, text, savedAt } = value as Record<string, unknown>;
  return typeof title === 'string' && typeof text === 'string' && typeof savedAt === 'number';
}
