import { afterFirstPaint } from './after-first-paint';

let painted: Promise<void> | null = null;

/** Resolves when the browser has painted the page for the first time. */
export function firstPaint(): Promise<void> {
  return (painted ??= new Promise((resolve) => afterFirstPaint(resolve)));
}
