/** How the kernel multiplies and adds: rounded once, in one instruction, or twice, in two. */
export type KernelRounding = 'fused' | 'plain';

/** A kernel as it is carried: the bytes of its two builds, as base64. */
export interface KernelBytes {
  readonly kernelBase64: string;
  readonly fusedKernelBase64: string;
}

/** A kernel's builds, each compiled once for a thread, when it is first needed. */
export class KernelModules {
  readonly #bytes: KernelBytes;
  readonly #compiled = new Map<KernelRounding, WebAssembly.Module>();
  #hasFused: boolean | null = null;

  constructor(bytes: KernelBytes) {
    this.#bytes = bytes;
  }

  /** Whether this browser knows relaxed SIMD (Chromium since 114). */
  get hasFusedRounding(): boolean {
    this.#hasFused ??= WebAssembly.validate(bytesOf(this.#bytes.fusedKernelBase64));
    return this.#hasFused;
  }

  /**
   * @param rounding the faster one that this browser has, unless a test wants the other
   * @throws WebAssembly.CompileError if the browser does not know the kernel's instructions
   */
  moduleOf(rounding: KernelRounding = this.hasFusedRounding ? 'fused' : 'plain') {
    const known = this.#compiled.get(rounding);
    if (known) return known;
    const { kernelBase64, fusedKernelBase64 } = this.#bytes;
    const module = new WebAssembly.Module(
      bytesOf(rounding === 'fused' ? fusedKernelBase64 : kernelBase64)
    );
    this.#compiled.set(rounding, module);
    return module;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
