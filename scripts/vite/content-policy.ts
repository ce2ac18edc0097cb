import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { headersForPath, parseHeaders } from '../headers.ts';

/**
 * Writes the page's Content-Security-Policy into the built index.html, so that it also holds on hosts
 * that send no headers. The policy is read from `_headers`, which stays its only source. The development
 * server is left without: its live reload needs inline scripts.
 *
 * @param headersFile path of the `_headers` file
 * @throws Error if the file has no policy for `/index.html`.
 */
export function contentPolicy(headersFile: string): Plugin {
  return {
    name: 'loanbook:content-policy',
    apply: 'build',
    transformIndexHtml(html) {
      const rules = parseHeaders(readFileSync(headersFile, 'utf8'));
      const policy = headersForPath(rules, '/index.html')['content-security-policy'];
      if (policy === undefined) {
        throw new Error(`${headersFile} sets no Content-Security-Policy for /index.html.`);
      }
      // First in the head: a policy governs only what comes after it.
      const element = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
      return html.replace('<head>', `<head>\n    ${element}`);
    }
  };
}
