import { drawingsDone } from '../platform/draw-queue';
import { nextPaint } from '../platform/next-paint';
import { chooseTheme, currentTheme } from '../platform/theme';

/** Prints the page in light colours, charts included, and goes back to those it had. */
export async function printPage(): Promise<void> {
  const { themeChoice = 'auto' } = document.documentElement.dataset;
  const wasDark = currentTheme() === 'dark';
  if (wasDark) chooseTheme('light');
  // The charts hear of it and line up to be drawn.
  await nextPaint();
  await drawingsDone();
  print();
  if (wasDark) chooseTheme(themeChoice === 'dark' ? 'dark' : 'auto');
}
