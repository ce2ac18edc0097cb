import { joinSharedKernel } from './join-shared-kernel';
import type { TeamInvitation } from './kernel-team';
import { TrainingStep } from './training-step';

/**
 * A helper's half of a team of two: does parts of every phase that the leading thread opens, and returns when that one
 * ends the team. Until then this thread hears nothing else.
 *
 * @throws WebAssembly.LinkError if the memory is not the module's
 */
export function helpTraining({ module, memory, plan, ticket, scratch }: TeamInvitation): void {
  const kernel = joinSharedKernel(module, memory);
  kernel.setScratch(scratch);
  kernel.setTeam(ticket);
  const { forward, backward } = new TrainingStep(kernel, plan);
  const phases = [...forward, ...backward];
  for (let work = kernel.takeBack(); work >= 0; work = kernel.takeBack()) {
    phases[work >> 8]!.run(work & 0xff);
    kernel.finishPart();
  }
}
