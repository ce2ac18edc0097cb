import { joinSharedKernel } from './join-shared-kernel';
import type { TeamInvitation } from './kernel-team';
import { TrainingStep } from './training-step';

/**
 * Joins a team of two as its helper.
 *
 * @returns what helps: does parts of every phase that the leading thread opens, and returns when that one ends the
 * team. Until then this thread hears nothing else.
 * @throws WebAssembly.LinkError if the memory is not the module's, RangeError if the browser has no room for it
 */
export function joinTraining(invitation: TeamInvitation): () => void {
  const { module, memory, plan, ticket, scratch } = invitation;
  const kernel = joinSharedKernel(module, memory);
  kernel.setScratch(scratch);
  kernel.setTeam(ticket);
  const { forward, backward } = new TrainingStep(kernel, plan);
  const phases = [...forward, ...backward];
  return () => {
    for (let work = kernel.takeBack(); work >= 0; work = kernel.takeBack()) {
      phases[work >> 8]!.run(work & 0xff);
      kernel.finishPart();
    }
  };
}
