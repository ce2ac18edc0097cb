import type { Scorer } from '../portable-model';

/** The parts of a written JavaScript module that are the same for every model of a kind. */

export const readFunction = `
/** The customer's values in the order of the columns: numbers, texts, null where missing. */
function read(customer) {
  return columns.map(([name, kind, negativeIsZero, truth]) => {
    const value = Object.hasOwn(customer, name) ? customer[name] : null;
    if (value === null || value === undefined || Number.isNaN(value)) return null;
    if (typeof value === 'string' && missing.has(value.trim().toLowerCase())) return null;
    if (truth && typeof value === 'boolean') return truth[value ? 0 : 1];
    if (kind === 'text') return String(value).trim();
    const number = Number(value);
    if (Number.isNaN(number)) throw new TypeError(\`\${name} is a number; found "\${value}".\`);
    return negativeIsZero && number < 0 ? 0 : number;
  });
}

function sigmoid(logit) {
  return 1 / (1 + Math.exp(-logit));
}
`;

const inputsFunction = `
/** Inputs in single precision, as the model learned with. */
function inputsOf(customer) {
  const values = read(customer);
  return Float32Array.from(inputs, ([column, level, fill, mean, scale]) => {
    const value = values[column];
    const raw = level === null ? (value ?? fill) : value === level ? 1 : 0;
    return (raw - mean) / scale;
  });
}
`;

/** Adds in the order and precision of \`core/model/dense.ts\` and \`activate.ts\`, so that the bits are the same. */
const networkFunction = `${inputsFunction}
/** Position of the first input from here on that is not 0. */
function nextNonZero(input, from) {
  let i = from;
  while (i < input.length && input[i] === 0) i++;
  return i;
}

function dense({ units, kernel, bias }, input) {
  const output = Float32Array.from(bias);
  let i = nextNonZero(input, 0);
  while (i < input.length) {
    const i1 = nextNonZero(input, i + 1);
    const i2 = nextNonZero(input, i1 + 1);
    const i3 = nextNonZero(input, i2 + 1);
    if (i3 < input.length) {
      for (let j = 0; j < units; j++) {
        output[j] +=
          input[i] * kernel[i * units + j] +
          input[i1] * kernel[i1 * units + j] +
          input[i2] * kernel[i2 * units + j] +
          input[i3] * kernel[i3 * units + j];
      }
      i = nextNonZero(input, i3 + 1);
    } else {
      for (let j = 0; j < units; j++) output[j] += input[i] * kernel[i * units + j];
      i = i1;
    }
  }
  return output;
}

function activate(name, values) {
  switch (name) {
    case 'relu':
      return values.map((value) => (value < 0 ? 0 : value));
    case 'tanh':
      return values.map(Math.tanh);
    case 'sigmoid':
      return values.map(sigmoid);
    case 'softmax': {
      const largest = Math.max(...values);
      const powers = values.map((value) => Math.exp(value - largest));
      let sum = 0;
      for (const value of values) sum += Math.exp(value - largest);
      return powers.map((power) => power / sum);
    }
    default:
      return values;
  }
}

/** The probability, 0 to 1, that the customer accepts. */
export function probability(customer) {
  const outputs = layers.reduce(
    (values, layer) => activate(layer.activation, dense(layer, values)),
    inputsOf(customer)
  );
  return outputs[1];
}
`;

const logisticFunction = `${inputsFunction}
/** The probability, 0 to 1, that the customer accepts. */
export function probability(customer) {
  return sigmoid(inputsOf(customer).reduce((sum, x, i) => sum + x * coefficients[i], 0) + intercept);
}
`;

const treesFunction = `
function answer(tree, values) {
  let node = tree;
  while (Array.isArray(node)) {
    const [column, asked, missingLeft, left, right] = node;
    const value = values[column];
    const goesLeft =
      value === null ? missingLeft : typeof asked === 'number' ? value <= asked : asked.has(value);
    node = goesLeft ? left : right;
  }
  return node;
}

/** The probability, 0 to 1, that the customer accepts. */
export function probability(customer) {
  const values = read(customer);
  const sum = trees.reduce((total, tree) => total + answer(tree, values), start);
  return combine === 'mean' ? sum / trees.length : sigmoid(sum);
}
`;

/** What a model's kind needs to answer. */
export const scorerFunctions: Readonly<Record<Scorer['kind'], string>> = {
  network: networkFunction,
  logistic: logisticFunction,
  trees: treesFunction
};
