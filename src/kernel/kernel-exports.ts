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
    relu: boolean
  ): void;
  seedDropout(a: number, b: number, c: number, d: number): void;
  dropout(values: number, count: number, rate: number): void;
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
    inputs: number,
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
    inputs: number,
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
