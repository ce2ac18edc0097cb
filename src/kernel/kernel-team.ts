import { LoanbookError } from '../core/errors';
import type { TeamExports } from './kernel-exports';
import { KernelMemory } from './kernel-memory';
import { SCRATCH_BYTES } from './scratch';
import type { StepPlan } from './step-plan';
import type { SharedKernel } from './start-shared-kernel';
import { type DoPhase, doAlone } from './training-step';

/** All that a helping thread is told. Memory and module are shared with it, not copied. */
export interface TeamInvitation {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly plan: StepPlan;
  /** Addresses of the ticket and of the helper's scratch. */
  readonly ticket: number;
  readonly scratch: number;
}

/** Bytes of the ticket: see assembly/team.ts. */
const TICKET_BYTES = 128;

/** Far longer than any part takes. */
const LIMIT_SECONDS = 20;

/** What the ticket can name. */
const MOST_PHASES = 255;

/**
 * The leading thread's half of a team of two: it opens each phase of a step, does parts of it, and goes on when all
 * parts are done. A helper that has not come yet costs nothing but its help.
 */
export class KernelTeam {
  readonly invitation: TeamInvitation;
  readonly #kernel: TeamExports;
  readonly #limitSeconds: number;

  /** @param limitSeconds how long to wait for a helper that has begun a part */
  constructor(
    { kernel, module, memory }: SharedKernel,
    plan: StepPlan,
    limitSeconds = LIMIT_SECONDS
  ) {
    this.#limitSeconds = limitSeconds;
    const places = new KernelMemory(kernel);
    const ticket = places.bytes(TICKET_BYTES);
    this.invitation = { module, memory, plan, ticket, scratch: places.bytes(SCRATCH_BYTES) };
    this.#kernel = kernel;
    kernel.setTeam(ticket);
  }

  /**
   * Does a phase together. One that is too small to be cut is done alone: to share it would take longer.
   *
   * @throws LoanbookError `worker-lost` if the helper has begun a part and does not end it
   */
  readonly doPhase: DoPhase = (phase, index) => {
    if (phase.parts === 1 || index >= MOST_PHASES) {
      doAlone(phase, index);
      return;
    }
    const kernel = this.#kernel;
    kernel.openPhase(index, phase.parts);
    for (let part = kernel.takeFront(); part >= 0; part = kernel.takeFront()) {
      phase.run(part);
      kernel.finishPart();
    }
    // Twice: on a computer that was asleep the first wait is over before the helper is awake.
    if (kernel.endPhase(this.#limitSeconds) || kernel.endPhase(this.#limitSeconds)) return;
    throw new LoanbookError(
      'worker-lost',
      'The worker that helped to train stopped unexpectedly, most often because the browser ran short of memory.'
    );
  };

  /** Lets the helper go. */
  end(): void {
    this.#kernel.endWork();
  }
}
