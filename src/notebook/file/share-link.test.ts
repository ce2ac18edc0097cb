import { expect, it } from 'vitest';
import { MOST_LINK_CHARACTERS, packLink, unpackLink } from './share-link';

const text = '{\n  "loanbook": 1,\n  "title": "Größe – 銀行",\n  "cells": []\n}\n';

async function refusal(packed: string): Promise<string> {
  const thrown: unknown = await unpackLink(packed).then(
    () => null,
    (error: unknown) => error
  );
  expect(thrown).toMatchObject({ code: 'bad-notebook' });
  return (thrown as Error).message;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
}

it('carries a notebook in the letters of an address', async () => {
  const packed = await packLink(text, '');
  expect(packed).toMatch(/^[\w-]+$/);
  expect(JSON.parse(await unpackLink(packed))).toEqual(JSON.parse(text));
});

it('says what is too large for a link', async () => {
  const noise = Array.from({ length: 9000 }, (_, i) =>
    String.fromCharCode(33 + (((i * i * 7919) % 8191) % 90))
  );
  const large = JSON.stringify({ loanbook: 1, title: noise.join('') });
  await expect(packLink(large, 'the cell “Notes”')).rejects.toMatchObject({
    code: 'bad-setting',
    message: expect.stringMatching(
      /too large for a link: [\d.]+ kB, where 8 kB fit\. Most of it is the cell “Notes”/
    )
  });
});

it('refuses what is no link, and what would grow without end', async () => {
  expect(await refusal('<script>')).toContain('signs');
  expect(await refusal('a'.repeat(MOST_LINK_CHARACTERS + 1))).toContain('longer than 8 kB');
  expect(await refusal('AAAA')).toContain('damaged');
  expect(await refusal('')).toContain('damaged');
  const packed = await packLink(text, '');
  expect(await refusal(packed.slice(0, -4))).toContain('damaged');
  expect(await refusal(await deflated(Uint8Array.of(0xff, 0xfe)))).toContain('damaged');
  expect(await refusal(await deflated(new Uint8Array(5_000_000)))).toContain('larger than 2 MB');
});
