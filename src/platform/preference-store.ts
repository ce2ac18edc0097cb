/** Keeps small choices between visits. Where the browser keeps nothing they last as long as the page. */
export interface PreferenceStore {
  read(name: string): string | null;
  /** False where the browser refuses to remember. */
  write(name: string, value: string): boolean;
}

const PREFIX = 'loanbook-';

export function createPreferenceStore(): PreferenceStore {
  return {
    read(name) {
      try {
        return localStorage.getItem(PREFIX + name);
      } catch {
        return null;
      }
    },
    write(name, value) {
      try {
        localStorage.setItem(PREFIX + name, value);
        return true;
      } catch {
        return false;
      }
    }
  };
}
