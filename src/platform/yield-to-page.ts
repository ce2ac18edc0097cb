/**
 * Ends the current task, so that the page can answer before work goes on. Uses the scheduler where the
 * browser has it, since timers are slowed in pages that are out of sight.
 */
export function yieldToPage(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in globalThis.scheduler) {
    return globalThis.scheduler.yield();
  }
  return new Promise((resolve) => setTimeout(resolve, 0));
}
