import {
  autocompletion,
  closeBrackets,
  type CompletionContext,
  type CompletionResult
} from '@codemirror/autocomplete';
import { history } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { CodeCompletion, CompleteCode } from './code-completion';
import type { CodeDiagnostic } from './code-diagnostic';
import { editorKeys } from './editor-keys';
import { editorTheme } from './editor-theme';

export type CodeLanguage = 'javascript' | 'json';

export interface CodeEditorOptions {
  readonly parent: HTMLElement;
  readonly value: string;
  readonly language: CodeLanguage;
  readonly label: string;
  /** Id of the element that says more about it. */
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
  /** Asked at every key: may answer differently from one time to the next. */
  readonly complete: CompleteCode;
}

/** An editor that stands on the page. */
export interface CodeEditorHandle {
  /** Shows another text, unless it is the one that stands there. */
  setValue(value: string): void;
  setDiagnostics(diagnostics: readonly CodeDiagnostic[]): void;
  setDisabled(disabled: boolean): void;
  focus(): void;
  destroy(): void;
}

/** Puts a CodeMirror editor into an element. The page loads this file when the first editor is wanted. */
export function createCodeEditor(options: CodeEditorOptions): CodeEditorHandle {
  const editable = new Compartment();
  /** Not to be told of what was set from outside. */
  let setting = false;
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.value,
      extensions: [
        keymap.of([...editorKeys]),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({
          override: [(context) => completionsAt(context, options.complete)],
          // In the order that they are given in.
          compareCompletions: () => 0,
          icons: false
        }),
        options.language === 'json' ? json() : javascript(),
        editorTheme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          ...(options.describedBy ? { 'aria-describedby': options.describedBy } : {})
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !setting) options.onChange(update.state.doc.toString());
        }),
        editable.of([])
      ]
    })
  });
  return {
    setValue(value) {
      const current = view.state.doc.toString();
      if (current === value) return;
      setting = true;
      view.dispatch({ changes: { from: 0, to: current.length, insert: value } });
      setting = false;
    },
    setDiagnostics(diagnostics) {
      const { length } = view.state.doc;
      const inside = (at: number) => Math.max(0, Math.min(length, at));
      view.dispatch(
        setDiagnostics(
          view.state,
          diagnostics.map(({ from, to, message }) => ({
            from: inside(from),
            to: Math.max(inside(from), inside(to)),
            message,
            severity: 'error'
          }))
        )
      );
    },
    setDisabled(disabled) {
      view.dispatch({
        effects: editable.reconfigure(
          disabled ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : []
        )
      });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy()
  };
}

function completionsAt(
  context: CompletionContext,
  complete: CompleteCode
): CompletionResult | null {
  const found = complete(context.state.sliceDoc(0, context.pos));
  if (!found || (found.typed === 0 && !context.explicit && !opensList(context))) return null;
  return {
    from: context.pos - found.typed,
    options: found.options.map((option) => ({
      label: option.label,
      type: option.kind,
      apply: (view: EditorView, _: unknown, from: number, to: number) =>
        choose(view, option, from, to),
      ...(option.detail === undefined ? {} : { detail: option.detail })
    })),
    validFor: /^[\w ]*$/
  };
}

function choose(view: EditorView, option: CodeCompletion, from: number, to: number): void {
  const insert = option.insert ?? option.label;
  const start = from - (option.eats ?? 0);
  view.dispatch({
    changes: { from: start, to, insert },
    selection: { anchor: start + insert.length },
    userEvent: 'input.complete'
  });
}

/** A point or an opening quotation mark asks what comes next; elsewhere a first letter does. */
function opensList(context: CompletionContext): boolean {
  return context.matchBefore(/[.'"]/) !== null;
}
