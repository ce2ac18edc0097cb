import type { Scorer } from '../portable-model';

/** The parts of a written Python module that are the same for every model of a kind. */

export const readFunction = `
def read(customer):
    """The customer's values in the order of COLUMNS: numbers, texts, None where missing."""
    values = []
    for name, kind, negative_is_zero, truth in COLUMNS:
        value = customer.get(name)
        if truth is not None and isinstance(value, bool):
            value = truth[0] if value else truth[1]
        if isinstance(value, str) and value.strip().lower() in MISSING:
            value = None
        if value is None or value != value:
            values.append(None)
        elif kind == "text":
            values.append(str(value).strip())
        else:
            number = float(value)
            values.append(0.0 if negative_is_zero and number < 0 else number)
    return values


def sigmoid(logit):
    return 1 / (1 + math.exp(min(max(-logit, -700.0), 700.0)))
`;

const inputsFunction = `
def inputs(customer):
    values = read(customer)
    made = []
    for column, level, fill, mean, scale in INPUTS:
        value = values[column]
        if level is not None:
            value = 1.0 if value == level else 0.0
        elif value is None:
            value = fill
        made.append((value - mean) / scale)
    return made
`;

const networkFunction = `${inputsFunction}

def activate(name, values):
    if name == "relu":
        return [max(value, 0.0) for value in values]
    if name == "tanh":
        return [math.tanh(value) for value in values]
    if name == "sigmoid":
        return [sigmoid(value) for value in values]
    if name == "softmax":
        largest = max(values)
        powers = [math.exp(value - largest) for value in values]
        return [power / sum(powers) for power in powers]
    return values


def probability(customer):
    """The probability, 0 to 1, that the customer accepts."""
    values = inputs(customer)
    for activation, kernel, bias in LAYERS:
        units = len(bias)
        sums = list(bias)
        for i, value in enumerate(values):
            if value != 0:
                weights = kernel[i * units:(i + 1) * units]
                sums = [total + value * weight for total, weight in zip(sums, weights)]
        values = activate(activation, sums)
    return values[1]
`;

const logisticFunction = `${inputsFunction}

def probability(customer):
    """The probability, 0 to 1, that the customer accepts."""
    return sigmoid(INTERCEPT + sum(c * x for c, x in zip(COEFFICIENTS, inputs(customer))))
`;

const treesFunction = `
def answer(node, values):
    while isinstance(node, tuple):
        column, asked, missing_left, left, right = node
        value = values[column]
        if value is None:
            goes_left = missing_left
        elif isinstance(asked, frozenset):
            goes_left = value in asked
        else:
            goes_left = value <= asked
        node = left if goes_left else right
    return node


def probability(customer):
    """The probability, 0 to 1, that the customer accepts."""
    values = read(customer)
    total = START + sum(answer(tree, values) for tree in TREES)
    return total / len(TREES) if COMBINE == "mean" else sigmoid(total)
`;

/** What a model's kind needs to answer. */
export const scorerFunctions: Readonly<Record<Scorer['kind'], string>> = {
  network: networkFunction,
  logistic: logisticFunction,
  trees: treesFunction
};
