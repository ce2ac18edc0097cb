import { either, list, number, oneOf, pattern, text, whole, type Rule } from './spec-rules';

/** A name or a hexadecimal colour: never `url(…)`, which would fetch. */
export const colour: Rule = pattern(
  'a colour such as "#0a7369" or "teal"',
  /^(#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,22})$/i
);

/** How numbers read. Without a width, which could ask for a text of any length. */
export const numberFormat: Rule = pattern(
  'a number format such as ",d" or ".1%"',
  /^[-+ (]?\$?,?(\.\d{1,2})?~?[%defgprsXxocb]?$/
);

export const field: Rule = pattern('the name of a column', /^[^\u0000-\u001f]{1,200}$/u);

export const scalar: Rule = either(number(-1e15, 1e15), text(300), oneOf(true, false));

export const share: Rule = number(0, 1);
export const pixels: Rule = number(0, 500);
export const shift: Rule = number(-500, 500);
export const angle: Rule = number(-360, 360);
export const fontSize: Rule = number(4, 60);
export const fontWeight: Rule = either(
  oneOf('normal', 'bold', 'lighter', 'bolder'),
  whole(100, 900)
);
export const dash: Rule = list(number(0, 100), 6);
export const tickCount: Rule = whole(0, 60);
export const align: Rule = oneOf('left', 'center', 'right');
export const baseline: Rule = oneOf('top', 'middle', 'bottom', 'alphabetic');

/** A title: one line or several; null for none. */
export const title: Rule = either(oneOf(null), text(), list(text(), 5));
