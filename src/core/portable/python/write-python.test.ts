import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPortableCases } from '../testing/all-portable-cases';
import {
  CLOSE,
  booleanAnswers,
  booleanModel,
  customers,
  furthestApart,
  rawCustomers
} from '../testing/portable-cases';
import type { PortableModel } from '../portable-model';
import { writePython } from './write-python';

const python = '/usr/bin/python3';
const hasPython = existsSync(python);
const names = customers.columns.map(({ schema }) => schema.sourceName);

const ask = `
import json, sys
sys.path.insert(0, sys.argv[1])
from model import probability
asked = json.load(sys.stdin)
print(json.dumps([probability(dict(zip(asked["names"], row))) for row in asked["rows"]]))
`;

function askPython(model: PortableModel, asked: object): number[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'loanbook-python-'));
  writeFileSync(path.join(folder, 'model.py'), writePython(model));
  const { stdout, stderr } = spawnSync(python, ['-I', '-c', ask, folder], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 1e8
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as number[];
}

describe(`models as Python ${hasPython ? '' : `skipped: there is no ${python}`}`, () => {
  it.skipIf(!hasPython).each(allPortableCases)(
    '$title says what Loanbook says',
    ({ model, expected }) => {
      const found = askPython(model, { names, rows: rawCustomers });
      expect(furthestApart(found, expected)).toBeLessThan(CLOSE);
    }
  );

  it.skipIf(!hasPython)('knows True and False as the words of the file', () => {
    const found = askPython(booleanModel, { names: ['Member'], rows: [[true], [false], [null]] });
    expect(furthestApart(found, booleanAnswers)).toBeLessThan(CLOSE);
  });
});
