import { LoanbookError } from '../core/errors';
import { yieldToPage } from './yield-to-page';

interface Drawing {
  /** Where it will be seen. */
  readonly place: Element;
  start(): Promise<void>;
}

const waiting: Drawing[] = [];
let running = false;
/** Called when nothing waits any more. */
let atEnd: (() => void)[] = [];

/**
 * Runs drawings one at a time with a pause before each, so that many charts at once never hold the page
 * for longer than one step of one chart. Those whose place is in sight go first. A drawing that fails
 * does not stop those after it.
 * @throws LoanbookError `stopped` if the signal aborted before the drawing's turn came.
 */
export function queueDrawing<T>(
  place: Element,
  draw: () => Promise<T>,
  signal?: AbortSignal
): Promise<T> {
  return new Promise((resolve, reject) => {
    const start = async () => {
      if (signal?.aborted) reject(new LoanbookError('stopped', 'The chart was no longer needed.'));
      else await draw().then(resolve, reject);
    };
    waiting.push({ place, start });
    if (!running) void runAll();
  });
}

async function runAll(): Promise<void> {
  running = true;
  while (waiting.length > 0) {
    await yieldToPage();
    const inSight = waiting.findIndex((drawing) => isInSight(drawing.place));
    const [next] = waiting.splice(Math.max(inSight, 0), 1);
    await next?.start();
  }
  running = false;
  const told = atEnd;
  atEnd = [];
  for (const tell of told) tell();
}

/** Resolves when no drawing waits or is being made, nor follows at once from one that was. */
export async function drawingsDone(): Promise<void> {
  if (!running) return;
  await new Promise<void>((resolve) => atEnd.push(resolve));
  await yieldToPage();
  await drawingsDone();
}

function isInSight(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return place.isConnected && bottom > 0 && top < innerHeight;
}
