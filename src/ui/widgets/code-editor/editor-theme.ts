import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** The kinds of words that CodeMirror's own style tells apart, by its colours: here in the page's. */
const tokenColours: Readonly<Record<string, string>> = {
  '#708': 'var(--accept)', // keywords
  '#219': 'var(--stale)', // true, false, null
  '#164': 'var(--stale)', // numbers
  '#a11': 'var(--accept)', // texts
  '#e40': 'var(--accept)', // escapes in texts
  '#940': 'var(--ink-soft)' // comments
};

const highlight = HighlightStyle.define(
  defaultHighlightStyle.specs.flatMap(({ tag, color }) => {
    const own = typeof color === 'string' ? tokenColours[color] : undefined;
    return own === undefined ? [] : [{ tag, color: own }];
  })
);

const theme = EditorView.theme({
  '&': {
    maxHeight: '24rem',
    border: '1px solid var(--rule-strong)',
    borderRadius: 'var(--radius-small)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: 'var(--step-0)'
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { padding: '8px 0', minHeight: '4.4rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 12px' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'color-mix(in srgb, var(--focus) 24%, transparent)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accept-soft)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--fail-soft)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--fail)',
    textUnderlineOffset: '4px'
  },
  '.cm-tooltip': {
    border: '1px solid var(--rule)',
    borderRadius: 'var(--radius-small)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--step--1)'
  },
  '.cm-tooltip .cm-diagnostic': { maxWidth: '26rem', borderLeftColor: 'var(--fail)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px', lineHeight: '1.5' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accept-soft)',
    color: 'var(--ink)'
  },
  '.cm-completionDetail': { color: 'var(--ink-soft)', fontFamily: 'var(--font-ui)' }
});

/** How an editor looks: by the page's tokens alone, so that it follows light and dark. */
export const editorTheme: Extension = [theme, syntaxHighlighting(highlight)];
