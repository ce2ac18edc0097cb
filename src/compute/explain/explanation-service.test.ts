import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTable } from '../../core/data/load-table';
import { bankCsv } from '../../core/data/testing/bank-csv';
import { acceptedFlags, findColumn } from '../../core/data/table';
import { columnGroups } from '../../core/explain/column-groups';
import { backgroundRows } from '../../core/explain/background-rows';
import { contactReasons } from '../../core/explain/contact-reasons';
import { importanceSpread } from '../../core/explain/permutation-importance';
import { createForward } from '../../core/model/forward';
import type { TrainedNetwork } from '../../core/model/network';
import { recommendedPreparation } from '../../core/model/recipes';
import { buildDesignMatrix } from '../../core/prepare/design-matrix';
import { prepare } from '../../core/prepare/prepare';
import { mulberry32 } from '../../core/random';
import { randomNetwork } from '../../kernel/testing/random-network';
import type { ExplainApi, ExplainBasis } from '../explain-protocol';
import type { ExplanationProgress, NetworkExplanation } from '../explanation-contract';
import { FakeWorker } from '../testing/fake-worker';
import { ExplainSession } from './explain-session';
import { createExplanationService } from './explanation-service';

const read = readTable('bank.csv', bankCsv(undefined, 300));
if (read.kind !== 'table') throw new Error('The made-up bank was not recognised.');
const { table } = read;
const { encoder, split } = prepare(table, {
  splitSeed: 42,
  testShare: 0.2,
  validationShare: 0.2,
  dropped: [],
  ...recommendedPreparation
});

function basisOf(network: TrainedNetwork): ExplainBasis {
  return {
    network,
    encoder,
    columns: encoder.encodings.map(({ column }) => findColumn(table, column)!),
    accepted: acceptedFlags(table),
    split
  };
}
const basis = basisOf(randomNetwork([encoder.features.length, 12, 6], 'relu', mulberry32(3)));
const request = {
  basis,
  scoredOn: 'held-out',
  threshold: 0.5,
  repeats: 2,
  depths: [2, 3]
} as const;
const customerOf = (position: number) => ({
  basis,
  position,
  values: basis.columns.map(({ values }) => values[position]!),
  threshold: createForward(basis.network)(matrixOf([position]).x)[0]! - 0.001,
  mayChange: ['Age', 'Income', 'CCAvg', 'Education', 'CD Account']
});

function matrixOf(rows: readonly number[]) {
  return buildDesignMatrix(basis.columns, encoder, basis.accepted, Uint32Array.from(rows));
}

let workers: FakeWorker[] = [];
afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers = [];
});

/** A service on fake workers that really answer; `change` says what one of them does otherwise. */
function makeService(change: (index: number) => Partial<ExplainApi> = () => ({})) {
  let clock = 0;
  return createExplanationService(
    () => {
      const worker = new FakeWorker(Object.assign(new ExplainSession(), change(workers.length)));
      workers.push(worker);
      return worker;
    },
    () => Promise.resolve(),
    () => clock++
  );
}

function listen() {
  const parts: NetworkExplanation[] = [];
  const progress: ExplanationProgress[] = [];
  return {
    parts,
    progress,
    listener: {
      onPart: (part: NetworkExplanation) => parts.push(part),
      onProgress: (each: ExplanationProgress) => progress.push(each)
    }
  };
}

const never = <T>() => new Promise<T>(() => undefined);
const going = () => new AbortController().signal;

describe('createExplanationService', () => {
  it('explains a network part by part, importance first, and says how far it is', async () => {
    const { parts, progress, listener } = listen();
    const explained = await makeService().network(request, listener, going());
    expect(explained.plan).toMatchObject({ scored: 108, asked: 300, paired: 120 });
    expect(explained.importance).toHaveLength(11);
    const losses = explained.importance.map((each) => importanceSpread(each, 'logLoss').mean);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    expect(explained.importance[0]!.losses.rocAuc).toHaveLength(2);
    expect(explained.dependence.map(({ column }) => column)).toEqual(
      explained.importance.map(({ column }) => column)
    );
    expect(explained.interactions).toHaveLength(21);
    expect(explained.surrogates.map(({ depth }) => depth)).toEqual([2, 3]);

    expect(parts.at(1)!.importance).toHaveLength(1);
    expect(parts.filter(({ dependence }) => dependence.length === 0).length).toBeGreaterThan(20);
    const shares = progress.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toMatchObject({ share: 1, remainingMs: 0, part: 'interactions' });
    expect(workers).toHaveLength(1);
  });

  it('dependence of a column is that of the whole file, at its own values', async () => {
    const { listener } = listen();
    const { dependence } = await makeService().network(request, listener, going());
    const flag = dependence.find(({ column }) => column === 'Online')!;
    expect(flag.values).toEqual([0, 1]);
    const forced = [0, 1].map((value) => {
      const columns = basis.columns.map((column) =>
        column.schema.name === 'Online'
          ? { ...column, values: column.values.map(() => value) }
          : column
      );
      const { x, rows } = buildDesignMatrix(
        columns,
        encoder,
        basis.accepted,
        Uint32Array.from({ length: 300 }, (_, row) => row)
      );
      const said = createForward(basis.network)(x, rows);
      return said.reduce((sum, each) => sum + each, 0) / rows;
    });
    flag.mean.forEach((mean, i) => expect(mean).toBeCloseTo(forced[i]!, 5));
    expect(flag.curves).toHaveLength(30);
  });

  it('explains a customer: contributions that add up, the nearest other, the least change', async () => {
    const heard: number[] = [];
    const question = customerOf(17);
    const explained = await makeService().customer(
      question,
      ({ attribution }) => heard.push(attribution.done),
      going()
    );
    const { base, probability, contributions, method, done } = explained.attribution;
    expect([method, done]).toEqual(['exact', 100]);
    const sum = contributions.reduce((total, { value }) => total + value, base);
    expect(sum).toBeCloseTo(probability, 5);
    expect(heard.at(-1)).toBe(100);
    const { nearest, flips } = explained.contrast!;
    expect(nearest!.position).not.toBe(17);
    expect(nearest!.probability).toBeLessThan(question.threshold);
    expect(flips.smallest!.probability).toBeLessThan(question.threshold);
    expect(flips.smallest!.changes.map(({ column }) => column)).not.toContain('Age');
  });

  it('gives contacts the reasons that the definition gives, however many at a time', async () => {
    const rows = Array.from({ length: 250 }, (_, row) => row);
    const done: number[] = [];
    const reasons = await makeService().reasons(
      { basis, customers: matrixOf(rows) },
      (count) => done.push(count),
      going()
    );
    const model = createForward(basis.network);
    // The training customers in drawn order, as the worker has them, give the same background.
    const background = backgroundRows(model, matrixOf([...split.train]));
    const expected = contactReasons(model, columnGroups(encoder), background, matrixOf(rows), 100);
    expect(reasons).toEqual(expected);
    expect(done).toEqual([100, 200, 250]);
  });

  it('stops at once, and answers the next question', async () => {
    const stop = new AbortController();
    const service = makeService((index) => (index === 0 ? { dependence: never } : {}));
    const { listener, progress } = listen();
    const running = service.network(request, listener, stop.signal);
    await vi.waitUntil(() => progress.at(-1)?.part === 'dependence');
    stop.abort();
    await expect(running).rejects.toMatchObject({ code: 'stopped' });
    const question = customerOf(3);
    await expect(service.customer(question, () => undefined, going())).resolves.toMatchObject({
      position: 3
    });
    await expect(service.network(request, listener, stop.signal)).rejects.toMatchObject({
      code: 'stopped'
    });
  });

  it('tells a worker of each network once, of a new one and of a replaced worker anew', async () => {
    const service = makeService((index) => (index === 0 ? { contrast: never } : {}));
    const inFlight = service.customer(customerOf(1), () => undefined, going());
    await vi.waitUntil(() => workers.length === 1);
    workers[0]!.crash('out of memory');
    await expect(inFlight).rejects.toMatchObject({ code: 'worker-lost' });
    const others = [4, 5, 6].map((seed) =>
      basisOf(randomNetwork([encoder.features.length, 4], 'relu', mulberry32(seed)))
    );
    const asked = [basis, ...others, basis].map((about) =>
      service.customer({ ...customerOf(1), basis: about }, () => undefined, going())
    );
    const answers = await Promise.all(asked);
    const said = answers.map(({ attribution }) => attribution.probability);
    [basis, ...others, basis].forEach((about, i) => {
      expect(said[i]).toBeCloseTo(createForward(about.network)(matrixOf([1]).x)[0]!, 5);
    });
    expect(workers).toHaveLength(2);
  });
});
