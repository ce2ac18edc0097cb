/**
 * How two threads share a phase of a step. A phase is cut into parts; what is left of it stands in one number, the
 * ticket, from which each thread takes parts: the one who leads from the front, the helper from the back, so that each
 * keeps to weights that its own cache holds. A helper who is late or absent finds nothing left and holds up nobody.
 *
 * Of the ticket's 64 bits, from the lowest: 8 parts taken from the front, 8 from the back, 8 parts in all, 8 the
 * phase, 31 a number that makes every opened phase another, 1 that is always 0: a negative ticket means none.
 */

/** Address of the ticket; the number of finished parts stands a cache line behind it. */
let ticket: usize = 0;
let finished: usize = 0;

/** Looks at the ticket this often before the thread lets go of its core: some 100 µs. */
const PATIENCE = 100_000;

/** A phase that stands for the end of the work. */
const OVER = 0xff;

const FRONT: i64 = 1;
const BACK: i64 = 1 << 8;

/** @param at 128 bytes, zeroed, on a cache line's start */
export function setTeam(at: usize): void {
  ticket = at;
  finished = at + 64;
}

/** Offers a phase's parts. The one before it must have ended. @param parts from 1 to 127 */
export function openPhase(phase: i32, parts: i32): void {
  atomic.store<i32>(finished, 0);
  const opened = ((atomic.load<i64>(ticket) >> 32) + 1) & 0x7fffffff;
  atomic.store<i64>(ticket, (opened << 32) | (<i64>phase << 24) | (<i64>parts << 16));
  atomic.notify(ticket, 1);
}

/** Tells the helper that there is no more work. */
export function endWork(): void {
  openPhase(OVER, 1);
}

/** @returns the part to do next, or −1 if none is left */
export function takeFront(): i32 {
  const taken = take(FRONT);
  return taken < 0 ? -1 : <i32>(taken & 0xff);
}

/**
 * Waits for a phase with a part left.
 *
 * @returns the phase × 256 + the part, or −1 when the work has ended
 */
export function takeBack(): i32 {
  while (true) {
    for (let looks = 0; looks < PATIENCE; looks++) {
      const taken = take(BACK);
      if (taken < 0) continue;
      const phase = <i32>(taken >> 24) & 0xff;
      if (phase == OVER) return -1;
      const part = partsOf(taken) - 1 - (<i32>(taken >> 8) & 0xff);
      return (phase << 8) | part;
    }
    const seen = atomic.load<i64>(ticket);
    if (!isLeft(seen)) atomic.wait<i64>(ticket, seen, -1);
  }
}

/** A part that was taken is done. */
export function finishPart(): void {
  const done = atomic.add<i32>(finished, 1) + 1;
  if (done == partsOf(atomic.load<i64>(ticket))) atomic.notify(finished, 1);
}

/**
 * Waits until every part of the open phase is done.
 *
 * @param limit in seconds, without a part done, after which the helper is given up
 * @returns whether all are done
 */
export function endPhase(limit: f64): bool {
  const parts = partsOf(atomic.load<i64>(ticket));
  let looks = 0;
  while (true) {
    const done = atomic.load<i32>(finished);
    if (done == parts) return true;
    if (looks++ < PATIENCE) continue;
    const waited = atomic.wait<i32>(finished, done, <i64>(limit * 1e9));
    if (waited == AtomicWaitResult.TIMED_OUT) return false;
  }
}

/** @returns the ticket as it was when a part was taken from it, or −1 if none is left */
@inline
function take(end: i64): i64 {
  while (true) {
    const seen = atomic.load<i64>(ticket);
    if (!isLeft(seen)) return -1;
    if (atomic.cmpxchg<i64>(ticket, seen, seen + end) == seen) return seen;
  }
}

@inline
function isLeft(seen: i64): bool {
  return <i32>(seen & 0xff) + (<i32>(seen >> 8) & 0xff) < partsOf(seen);
}

@inline
function partsOf(seen: i64): i32 {
  return <i32>(seen >> 16) & 0xff;
}
