import type { TorchTimes } from './measure-torch.ts';

/** The shortest time of each way over several rounds, as for the engines; null if PyTorch was absent. */
export function shortestTorch(rounds: readonly (TorchTimes | null)[]): TorchTimes | null {
  const present = rounds.filter((round) => round !== null);
  const [first] = present;
  if (first === undefined) return null;
  return {
    user: Math.min(...present.map(({ user }) => user)),
    fused: Math.min(...present.map(({ fused }) => fused)),
    version: first.version
  };
}
