import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../project-paths.ts';

/** One step of the reference network in PyTorch on one thread, milliseconds. */
export interface TorchTimes {
  /** As people write it. */
  readonly user: number;
  /** By hand, on flat buffers. */
  readonly fused: number;
  readonly version: string;
}

/** The system's own Python has the system's packages, also where another one comes first in the path. */
const pythons = ['python3', '/usr/bin/python3'];

/** Runs scripts/bench_torch.py with the first Python that has PyTorch; null if none has. */
export function measureTorch(): TorchTimes | null {
  for (const python of pythons) {
    const run = spawnSync(python, [path.join(projectRoot, 'scripts', 'bench_torch.py')], {
      encoding: 'utf8',
      // Its matrix library has threads of its own.
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
    });
    if (run.status === 0) return JSON.parse(run.stdout) as TorchTimes;
    // Without Python or PyTorch there is nothing to compare with; any other end is a fault to be shown.
    const absent = run.error !== undefined || run.stderr.includes('ModuleNotFoundError');
    if (!absent) throw new Error(`bench_torch.py failed: ${run.stderr}`);
  }
  return null;
}
