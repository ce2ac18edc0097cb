/**
 * The compiled kernel's functions; their docblocks stand in `assembly/`. Addresses and sizes are in bytes,
 * counts in elements.
 */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  allocate(bytes: number): number;
  forward(
    x: number,
    w: number,
    bias: number,
    y: number,
    rows: number,
    inputs: number,
    xWidth: number,
    yWidth: number,
    from: number,
    to: number,
    relu: boolean,
    mask: number,
    keep: number
  ): void;
  seedDropout(a: number, b: number, c: number, d: number): void;
  drawMask(mask: number, count: number, rate: number): void;
  setScratch(at: number): void;
  crossEntropy(
    logits: number,
    answers: number,
    weights: number,
    rows: number,
    paddedRows: number,
    width: number
  ): number;
  rightAnswers(): number;
  softmax(logits: number, probabilities: number, rows: number, width: number): void;
  setAdam(rate: number, beta1: number, beta2: number, secondScale: number, epsilon: number): void;
  adamLayer(
    x: number,
    dy: number,
    dx: number,
    w: number,
    m: number,
    v: number,
    rows: number,
    paddedRows: number,
    from: number,
    to: number,
    xWidth: number,
    yWidth: number,
    back: boolean,
    slope: number,
    keep: number,
    shrink: number
  ): void;
  adamBias(dy: number, b: number, m: number, v: number, rows: number, yWidth: number): void;
  sgdLayer(
    x: number,
    dy: number,
    dx: number,
    w: number,
    rows: number,
    paddedRows: number,
    from: number,
    to: number,
    xWidth: number,
    yWidth: number,
    back: boolean,
    slope: number,
    keep: number,
    shrink: number,
    rate: number
  ): void;
  sgdBias(dy: number, b: number, rows: number, yWidth: number, rate: number): void;
}

/** What the kernel for two threads offers besides: see assembly/team.ts. */
export interface TeamExports extends KernelExports {
  setTeam(at: number): void;
  openPhase(phase: number, parts: number): void;
  endWork(): void;
  takeFront(): number;
  takeBack(): number;
  finishPart(): void;
  endPhase(limit: number): boolean;
}
