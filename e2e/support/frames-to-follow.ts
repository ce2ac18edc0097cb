import type { Locator } from '@playwright/test';

/** Frames that were looked at in vain before it is given up. */
const MOST = 20;

/**
 * Moves a slider at once, as a script would.
 *
 * @param shown CSS selector of what follows it
 * @returns how many frames pass until that shows something else
 */
export function framesToFollow(slider: Locator, value: string, shown: string): Promise<number> {
  return slider.evaluate(
    (input: HTMLInputElement, wanted) => {
      const element = document.querySelector(wanted.shown)!;
      const before = element.textContent;
      input.value = wanted.value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return new Promise<number>((resolve) => {
        let count = 0;
        const look = () => {
          if (element.textContent !== before || count > wanted.most) resolve(count);
          else {
            count++;
            requestAnimationFrame(look);
          }
        };
        requestAnimationFrame(look);
      });
    },
    { value, shown, most: MOST }
  );
}
