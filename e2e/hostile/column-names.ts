/** Script that leaves a mark if it is ever run. */
const harm = 'window.harmed=1';

/** Names of columns that try to be more than text, wherever they are put: 25 of them. */
export const hostileColumns: readonly string[] = [
  `</script><img onerror="${harm}" src=x>`,
  `<script>${harm}</script>`,
  `</SCRIPT ><script>${harm}</script>`,
  `<!--<script>${harm}//-->`,
  `--><svg onload=${harm}>`,
  `"><img src=x onerror=${harm}>`,
  `' onmouseover='${harm}`,
  `</title><script>${harm}</script>`,
  `</style><style>*{display:none}</style>`,
  `<iframe srcdoc="<script>parent.harmed=1</script>">`,
  `<a href="javascript:${harm}">click</a>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example">`,
  `<math><mtext><style><img src=x onerror=${harm}>`,
  `<svg><animate onbegin=${harm} attributeName=x>`,
  `{{constructor.constructor('${harm}')()}}`,
  `\${${harm}}`,
  `datum['x'] || (${harm})`,
  `@report-title@`,
  `"@report-document@"`,
  `__proto__`,
  `constructor`,
  `a.b[0]["c"]`,
  `&lt;b&gt; &amp; \\u003cimg src=x onerror=${harm}\\u003e`,
  `~f32`
];
