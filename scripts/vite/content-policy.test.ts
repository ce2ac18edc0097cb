import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersForPath, parseHeaders } from '../headers.ts';
import { headersFile } from '../project-paths.ts';
import { buildFixture, type BuiltFixture } from './build-fixture.ts';
import { contentPolicy } from './content-policy.ts';

describe('contentPolicy', () => {
  let fixture: BuiltFixture;
  beforeAll(async () => {
    const page = '<!doctype html><html><head><title>A</title></head><body></body></html>';
    fixture = await buildFixture({ 'index.html': page }, () => ({
      plugins: [contentPolicy(headersFile)]
    }));
  });
  afterAll(() => fixture.remove());

  it('puts the policy of _headers first into the head of the built page', () => {
    const html = readFileSync(path.join(fixture.distFolder, 'index.html'), 'utf8');
    const found = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      html
    );
    const rules = parseHeaders(readFileSync(headersFile, 'utf8'));
    expect(found?.[1]).toBe(headersForPath(rules, '/')['content-security-policy']);
  });

  it('leaves the development server alone', () => {
    expect(contentPolicy(headersFile).apply).toBe('build');
  });
});
