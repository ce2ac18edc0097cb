import { expect, it } from 'vitest';
import { readTfjs } from '../../core/portable/tfjs/read-tfjs';
import { networkCases } from '../../core/portable/testing/portable-cases';
import { writePortable } from '../../core/portable/write-portable';
import { FakeWorker } from '../testing/fake-worker';
import { createPortableService } from './portable-service';

const choice = { format: 'tfjs', dialect: 'duckdb', table: 'customers' } as const;
const api = { write: writePortable, open: readTfjs };

it('takes a model to the worker, its files back, and the files to the worker again', async () => {
  const service = createPortableService(() => new FakeWorker(api));
  const { model } = networkCases[0]!;
  const [json, weights] = await service.write(model, choice);
  expect([json!.name, weights!.name]).toEqual(['model.json', 'model.weights.bin']);
  const bytes = (weights!.content as Uint8Array).slice().buffer;
  expect(await service.open(json!.content as string, bytes)).toEqual(model);
  await expect(service.open('{}', new ArrayBuffer(0))).rejects.toMatchObject({ code: 'bad-model' });
  const tree = {
    ...model,
    scorer: { kind: 'trees', combine: 'mean', start: 0, trees: [] }
  } as const;
  await expect(service.write(tree, choice)).rejects.toMatchObject({ code: 'bad-setting' });
});

it('says so when its worker dies, and starts another', async () => {
  const workers: FakeWorker[] = [];
  const service = createPortableService(() => {
    const worker = new FakeWorker({ ...api, ...(workers.length === 0 && { write: never }) });
    workers.push(worker);
    return worker;
  });
  const { model } = networkCases[0]!;
  const lost = service.write(model, choice);
  workers[0]!.crash('out of memory');
  await expect(lost).rejects.toMatchObject({ code: 'worker-lost' });
  expect(await service.write(model, choice)).toHaveLength(2);
});

function never(): Promise<never> {
  return new Promise(() => undefined);
}
