"""Times one training step of the reference network in PyTorch, on one thread, in two ways.

user:  as people write it: nn.Sequential, CrossEntropyLoss, optim.Adam.
fused: by hand: all parameters, gradients and moments in flat buffers, the way back written out, results
       written into buffers that are made once, dropout masks drawn in one call.

Prints one line of JSON: {"user": ms, "fused": ms, "version": "..."}; each is the shortest mean of several
rounds, which disturbs least on a machine that does other things too.
"""

import json
import math
import time

import torch
from torch import nn

INPUTS = 11
HIDDEN = [250, 500, 500, 250]
BATCH = 10
DROPOUT = 0.5
RATE, BETA_1, BETA_2, EPSILON = 1e-3, 0.9, 0.999, 1e-7
WARM_UP, STEPS, ROUNDS = 30, 150, 5


def user_step():
    layers, width = [], INPUTS
    for units in HIDDEN:
        layers += [nn.Linear(width, units), nn.ReLU(), nn.Dropout(DROPOUT)]
        width = units
    model = nn.Sequential(*layers, nn.Linear(width, 2))
    loss_of = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=RATE, betas=(BETA_1, BETA_2), eps=EPSILON)

    def step(x, y):
        optimizer.zero_grad()
        loss = loss_of(model(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    return step


def fused_step():
    sizes = [INPUTS, *HIDDEN, 2]
    shapes = [shape for a, b in zip(sizes, sizes[1:]) for shape in ((a, b), (b,))]
    count = sum(math.prod(shape) for shape in shapes)
    weights, grads, first, second, scratch = (torch.zeros(count) for _ in range(5))

    def views(flat):
        parts = flat.split([math.prod(shape) for shape in shapes])
        return [part.view(shape) for part, shape in zip(parts, shapes)]

    w, g = views(weights), views(grads)
    for matrix in w[::2]:
        matrix.normal_(0, 0.05)
    last = len(sizes) - 2
    outputs = [torch.zeros(BATCH, size) for size in sizes[1:]]
    deltas = [torch.zeros(BATCH, size) for size in sizes[1:]]
    mask_flat = torch.zeros(BATCH * sum(HIDDEN))
    masks = [m.view(BATCH, -1) for m in mask_flat.split([BATCH * units for units in HIDDEN])]
    rows = torch.arange(BATCH)
    done = 0

    def step(x, y):
        nonlocal done
        done += 1
        mask_flat.bernoulli_(1 - DROPOUT).mul_(1 / (1 - DROPOUT))
        before = x
        for i, output in enumerate(outputs):
            torch.addmm(w[2 * i + 1], before, w[2 * i], out=output)
            if i < last:
                output.relu_().mul_(masks[i])
            before = output
        chances = torch.softmax(outputs[last], 1, out=deltas[last])
        loss = -chances[rows, y].clamp_min(1e-7).log().mean()
        chances[rows, y] -= 1
        chances.div_(BATCH)
        for i in range(last, -1, -1):
            below = outputs[i - 1] if i > 0 else x
            torch.mm(below.t(), deltas[i], out=g[2 * i])
            torch.sum(deltas[i], 0, out=g[2 * i + 1])
            if i > 0:
                torch.mm(deltas[i], w[2 * i].t(), out=deltas[i - 1])
                # Where the output is 0 the unit was cut off, by relu or by dropout.
                deltas[i - 1].mul_(below.sign()).mul_(1 / (1 - DROPOUT))
        first.mul_(BETA_1).add_(grads, alpha=1 - BETA_1)
        second.mul_(BETA_2).addcmul_(grads, grads, value=1 - BETA_2)
        torch.sqrt(second, out=scratch)
        scratch.mul_(1 / math.sqrt(1 - BETA_2**done)).add_(EPSILON)
        weights.addcdiv_(first, scratch, value=-RATE / (1 - BETA_1**done))
        return loss.item()

    return step


def batches():
    torch.manual_seed(1)
    x = torch.randn(40 * BATCH, INPUTS)
    y = (x[:, 0] + 0.3 * torch.randn(len(x)) > 1.2).long()
    return [(x[i : i + BATCH], y[i : i + BATCH]) for i in range(0, len(x), BATCH)]


def mean_ms(step, data, steps):
    start = time.perf_counter()
    for i in range(steps):
        step(*data[i % len(data)])
    return (time.perf_counter() - start) * 1000 / steps


def main():
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    data = batches()
    user, fused = user_step(), fused_step()
    with torch.no_grad():
        mean_ms(fused, data, WARM_UP)
    mean_ms(user, data, WARM_UP)
    times = {"user": [], "fused": []}
    for _ in range(ROUNDS):
        times["user"].append(mean_ms(user, data, STEPS))
        with torch.no_grad():
            times["fused"].append(mean_ms(fused, data, STEPS))
    best = {name: round(min(values), 3) for name, values in times.items()}
    print(json.dumps({**best, "version": torch.__version__}))


if __name__ == "__main__":
    main()
