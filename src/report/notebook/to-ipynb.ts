import { escapeMarkdown } from '../../core/text/escape-markdown';
import type { NotebookOrigin, NotebookSection } from './notebook-section';
import { originLines } from './origin-lines';

interface JupyterCell {
  readonly id: string;
  readonly cell_type: 'markdown' | 'code';
  readonly metadata: object;
  readonly source: readonly string[];
}

/**
 * A notebook as a Jupyter file: each cell's title and results as text, then the Python that does the same. A cell whose
 * code needs another's that stands below it comes with its code after that one.
 *
 * Source of the format: nbformat 4.5.
 */
export function toIpynb(sections: readonly NotebookSection[], origin: NotebookOrigin): string {
  const cells: JupyterCell[] = [markdownCell('loanbook', originLines(origin))];
  const written = new Set<string>();
  const known = new Set(sections.filter(({ python }) => python !== null).map(({ id }) => id));
  let waiting: NotebookSection[] = [];
  const canRun = ({ reads }: NotebookSection) =>
    reads.every((id) => written.has(id) || !known.has(id));
  const writeCode = (section: NotebookSection): void => {
    cells.push(codeCell(section));
    written.add(section.id);
    const ready = waiting.filter(canRun);
    waiting = waiting.filter((each) => !ready.includes(each));
    ready.forEach(writeCode);
  };
  for (const section of sections) {
    const { id, kind, title, blocks } = section;
    const heading = kind === 'text' ? [] : [`## ${escapeMarkdown(title)}`];
    if (heading.length + blocks.length > 0) cells.push(markdownCell(id, [...heading, ...blocks]));
    if (section.python === null) continue;
    if (canRun(section)) writeCode(section);
    else waiting.push(section);
  }
  waiting.forEach((section) => cells.push(codeCell(section)));
  return `${JSON.stringify(fileOf(cells, origin), null, 1)}\n`;
}

function fileOf(cells: readonly JupyterCell[], { data, seeds }: NotebookOrigin): object {
  return {
    cells,
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
      loanbook: { fingerprint: data?.fingerprint ?? null, seeds }
    },
    nbformat: 4,
    nbformat_minor: 5
  };
}

function markdownCell(id: string, blocks: readonly string[]): JupyterCell {
  return {
    id: idOf(id, 'text'),
    cell_type: 'markdown',
    metadata: {},
    source: linesOf(blocks.join('\n\n'))
  };
}

function codeCell({ id, python }: NotebookSection): JupyterCell {
  const code = {
    id: idOf(id, 'code'),
    cell_type: 'code' as const,
    metadata: {},
    execution_count: null,
    outputs: [],
    source: linesOf((python ?? '').trimEnd())
  };
  return code;
}

/** The format allows letters, digits, - and _, at most 64. */
function idOf(id: string, part: string): string {
  return `${id.replace(/[^\w-]/g, '_').slice(0, 50)}-${part}`;
}

/** The format keeps each line with its end. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}
