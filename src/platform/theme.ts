export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'auto';

const STORAGE_KEY = 'loanbook-theme';
const CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/**
 * Applies the remembered choice and from then on follows the system where the choice is `auto`. The
 * document's `data-theme` is the theme shown, `data-theme-choice` the choice; nothing else holds state.
 * Returns what stops it.
 */
export function startTheme(): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  document.documentElement.dataset.themeChoice = rememberedChoice();
  applyTheme();
  system.addEventListener('change', applyTheme);
  return () => system.removeEventListener('change', applyTheme);
}

function themeChoice(): ThemeChoice {
  return asChoice(document.documentElement.dataset.themeChoice);
}

export function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

/**
 * Shows the chosen theme at once and remembers the choice for the next visit. False where the browser
 * refuses to remember, as private windows may: the choice then lasts as long as the page.
 */
export function chooseTheme(choice: ThemeChoice): boolean {
  document.documentElement.dataset.themeChoice = choice;
  applyTheme();
  try {
    localStorage.setItem(STORAGE_KEY, choice);
    return true;
  } catch {
    return false;
  }
}

/** Calls `listener` after the shown theme changed. Returns what ends the subscription. */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  let shown = currentTheme();
  const observer = new MutationObserver(() => {
    if (currentTheme() === shown) return;
    shown = currentTheme();
    listener(shown);
  });
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function applyTheme(): void {
  const choice = themeChoice();
  const dark =
    choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

function rememberedChoice(): ThemeChoice {
  try {
    return asChoice(localStorage.getItem(STORAGE_KEY));
  } catch {
    // A window that may not remember anything starts as the system does.
    return 'auto';
  }
}

function asChoice(text: string | null | undefined): ThemeChoice {
  return CHOICES.find((choice) => choice === text) ?? 'auto';
}
