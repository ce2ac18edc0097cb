import type { View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';

/** Told what is selected in a drawing, once the pointer rests: Vega's own record, by field. */
export interface SelectionListener {
  /** The selection's name in the spec. */
  readonly name: string;
  readonly onSelect: (selected: unknown) => void;
}

/** A pointer that moves tells a new selection with every pixel. */
const REST_MS = 120;

/** Listens to a drawing's selection, if it has one of that name. @returns stops listening */
export function listenSelection(
  view: View,
  spec: TopLevelSpec,
  { name, onSelect }: SelectionListener
): () => void {
  if (!hasSelection(spec, name)) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (_: string, selected: unknown) => {
    clearTimeout(timer);
    timer = setTimeout(() => onSelect(selected), REST_MS);
  };
  view.addSignalListener(name, hear);
  return () => {
    clearTimeout(timer);
    view.removeSignalListener(name, hear);
  };
}

function hasSelection(spec: TopLevelSpec, name: string): boolean {
  const views = [spec, ...('layer' in spec ? spec.layer : [])];
  return views.some(
    (view) => 'params' in view && view.params?.some((param) => param.name === name)
  );
}
