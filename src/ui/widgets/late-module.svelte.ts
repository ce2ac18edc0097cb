import { LoanbookError } from '../../core/errors';
import { whenIdle } from '../../platform/when-idle';

/**
 * A module that the page's first picture does without: it is loaded when it is wanted, or else when the page is
 * idle, so that it is there by the time it is used. Like the module it stands for there is one of it, made once in
 * the file that uses it.
 */
export class LateModule<Module> {
  static readonly #all: LateModule<unknown>[] = [];
  readonly #fetch: () => Promise<Module> | Module;
  #loading: Promise<void> | null = null;
  #current = $state.raw<Module>();
  #error = $state.raw<LoanbookError | null>(null);

  /** @param fetch the dynamic import, of which the build makes a file of its own */
  constructor(fetch: () => Promise<Module> | Module) {
    this.#fetch = fetch;
    LateModule.#all.push(this);
  }

  /** One that came with the page after all, for where both kinds are dealt with alike. */
  static here<Module>(module: Module): LateModule<Module> {
    const late = new LateModule(() => module);
    late.#current = module;
    return late;
  }

  /** Loads all that nobody has wanted so far, one after the other, each when the page is idle. */
  static async warmAll(): Promise<void> {
    for (const late of LateModule.#all) {
      if (late.#loading || late.#current) continue;
      await whenIdle();
      await late.load();
    }
  }

  /** The module; undefined until it is here. */
  get current(): Module | undefined {
    return this.#current;
  }

  /** Why it could not be loaded; null if it could, or is on its way. */
  get error(): LoanbookError | null {
    return this.#error;
  }

  /** Resolves when the module is here or has failed to come; what failed is asked for again with the next call. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    this.#error = null;
    try {
      this.#current = await this.#fetch();
    } catch (thrown) {
      this.#loading = null;
      this.#error = new LoanbookError(
        'internal',
        'A part of the page could not be loaded. Your notebook is unharmed: look at the connection and try again.',
        {},
        thrown
      );
    }
  }
}
