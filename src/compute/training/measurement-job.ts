import type { MatrixData, TrainingJob } from '../training-protocol';

/** The part of a job that measuring an engine needs: one batch of rows, so that little is copied. */
export function measurementJob(job: TrainingJob): TrainingJob {
  const none = {
    rows: 0,
    features: job.train.features,
    x: new Float32Array(),
    y: new Uint8Array()
  };
  return {
    ...job,
    train: firstRows(job.train, job.recipe.batchSize),
    validation: none,
    test: none
  };
}

function firstRows({ rows, features, x, y }: MatrixData, limit: number): MatrixData {
  const kept = Math.min(rows, limit);
  return { rows: kept, features, x: x.slice(0, kept * features), y: y.slice(0, kept) };
}
