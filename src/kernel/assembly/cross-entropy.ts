/** Keras's limit on a probability inside a logarithm. */
const CLIP: f64 = 1e-7;

/** Rows of the latest batch whose likelier answer was right. */
let right: i32 = 0;

export function rightAnswers(): i32 {
  return right;
}

/**
 * Softmax over the first two columns and cross-entropy against the answers, each row weighted, their sum
 * divided by the number of rows as Keras does.
 *
 * @param logits rows × width floats; becomes the gradient of the loss, 0 in the padding
 * @param answers one byte a row: 0 or 1, the column that is right
 * @param weights one float a row
 * @param rows rows that count; those up to paddedRows get gradient 0
 * @returns the loss
 */
export function crossEntropy(
  logits: usize, answers: usize, weights: usize, rows: i32, paddedRows: i32, width: i32
): f64 {
  const rowBytes = <usize>width << 2;
  let loss: f64 = 0;
  right = 0;
  for (let row = 0; row < rows; row++) {
    const at = logits + <usize>row * rowBytes;
    const answer = load<u8>(answers + row);
    const weight = <f64>load<f32>(weights + (<usize>row << 2));
    const one = acceptProbability(load<f32>(at), load<f32>(at, 4));
    const likely = answer == 1 ? one : 1 - one;
    // Not Math.min and max: a comparison with NaN is false, and NaN must come through.
    const inside = likely < CLIP ? CLIP : likely > 1 - CLIP ? 1 - CLIP : likely;
    loss -= weight * Math.log(inside);
    if ((one > 0.5 ? 1 : 0) == answer) right++;
    const slope = (one - <f64>answer) * (weight / rows);
    memory.fill(at, 0, rowBytes);
    store<f32>(at, <f32>-slope);
    store<f32>(at, <f32>slope, 4);
  }
  memory.fill(logits + <usize>rows * rowBytes, 0, <usize>(paddedRows - rows) * rowBytes);
  return loss / rows;
}

/**
 * Softmax over the first two columns.
 *
 * @param logits rows × width floats
 * @param probabilities one float a row, written: that of the second column
 */
export function softmax(logits: usize, probabilities: usize, rows: i32, width: i32): void {
  for (let row = 0; row < rows; row++) {
    const at = logits + ((<usize>row * <usize>width) << 2);
    const one = acceptProbability(load<f32>(at), load<f32>(at, 4));
    store<f32>(probabilities + (<usize>row << 2), <f32>one);
  }
}

/** Of two logits the second one's share: e^b / (e^a + e^b), written so that nothing overflows. */
@inline
function acceptProbability(a: f32, b: f32): f64 {
  const difference = <f64>a - <f64>b;
  return 1 / (1 + Math.exp(difference));
}
