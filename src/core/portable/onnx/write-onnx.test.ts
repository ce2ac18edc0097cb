import { InferenceSession, Tensor, env } from 'onnxruntime-web';
import { describe, expect, it } from 'vitest';
import { allPortableCases } from '../testing/all-portable-cases';
import { CLOSE, customers, furthestApart, rawCustomers } from '../testing/portable-cases';
import { writeOnnx } from './write-onnx';

env.wasm.numThreads = 1;

const feeds = Object.fromEntries(
  customers.columns.slice(1).map(({ schema, dictionary }, i) => {
    const values = rawCustomers.map((row) => row[i + 1]!);
    const shape = [values.length, 1];
    const tensor = dictionary
      ? new Tensor(
          'string',
          values.map((value) => (value === null ? '' : String(value))),
          shape
        )
      : new Tensor(
          'float64',
          Float64Array.from(values, (value) => Number(value ?? NaN)),
          shape
        );
    return [schema.sourceName, tensor];
  })
);

describe.each(allPortableCases)('$title as ONNX', ({ model, expected }) => {
  it('says in ONNX Runtime what Loanbook says', async () => {
    const session = await InferenceSession.create(writeOnnx(model));
    expect(session.inputNames).toEqual(model.columns.map(({ name }) => name));
    const answers = await session.run(feeds);
    const [output] = session.outputNames;
    const { dims, data } = answers[output!]!;
    expect(dims).toEqual([expected.length]);
    expect(furthestApart(data as Float32Array, expected)).toBeLessThan(CLOSE);
    await session.release();
  });
});
