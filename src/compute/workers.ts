/** Starts the worker that holds the customer file. */
export function makeTableWorker(): Worker {
  return new Worker(new URL('./table/table-worker.ts', import.meta.url), {
    type: 'module',
    name: 'table'
  });
}

/** Starts the worker that runs queries. */
export function makeQueryWorker(): Worker {
  return new Worker(new URL('./table/query-worker.ts', import.meta.url), {
    type: 'module',
    name: 'query'
  });
}

/** Starts a worker for one training run or one measurement. */
export function makeTrainingWorker(): Worker {
  return new Worker(new URL('./training/training-worker.ts', import.meta.url), {
    type: 'module',
    name: 'training'
  });
}

/** Starts the worker that asks networks about customers. */
export function makeInspectWorker(): Worker {
  return new Worker(new URL('./inspect/inspect-worker.ts', import.meta.url), {
    type: 'module',
    name: 'inspect'
  });
}

/** Starts the worker that writes models for other programs. */
export function makePortableWorker(): Worker {
  return new Worker(new URL('./portable/portable-worker.ts', import.meta.url), {
    type: 'module',
    name: 'portable'
  });
}

/** Starts a worker that fits models. */
export function makeModelsWorker(): Worker {
  return new Worker(new URL('./models/models-worker.ts', import.meta.url), {
    type: 'module',
    name: 'models'
  });
}

/** Starts the worker that tells why networks decide as they do. */
export function makeExplainWorker(): Worker {
  return new Worker(new URL('./explain/explain-worker.ts', import.meta.url), {
    type: 'module',
    name: 'explain'
  });
}
