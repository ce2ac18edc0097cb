const SIZE = 624;
const SHIFT = 397;

/**
 * NumPy's legacy generator, `numpy.random.RandomState(seed)`: MT19937 seeded by `init_genrand`.
 * Only what the split needs is here, bit for bit as NumPy draws it.
 * Source: Matsumoto and Nishimura (1998), "Mersenne Twister"; NumPy's mt19937.c and `random_interval`.
 */
export class NumpyRandom {
  readonly #state = new Uint32Array(SIZE);
  #position = SIZE;

  /** `seed`: an integer from 0 to 2^32 − 1; other numbers are taken modulo 2^32. */
  constructor(seed: number) {
    const state = this.#state;
    state[0] = seed;
    for (let i = 1; i < SIZE; i++) {
      const previous = state[i - 1]!;
      state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
    }
  }

  /** The next 32 random bits, as an unsigned integer. */
  nextUint32(): number {
    if (this.#position === SIZE) this.#twist();
    let bits = this.#state[this.#position++]!;
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return (bits ^ (bits >>> 18)) >>> 0;
  }

  /** `RandomState.permutation(n)`: the integers 0 to n − 1 in random order. */
  permutation(n: number): Uint32Array {
    const order = Uint32Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = this.#nextAtMost(i);
      const held = order[i]!;
      order[i] = order[j]!;
      order[j] = held;
    }
    return order;
  }

  /** A uniform integer from 0 to `max` (at least 1), by masking and drawing again. */
  #nextAtMost(max: number): number {
    // The smallest 2^k − 1 that is at least max.
    const mask = 0xffffffff >>> Math.clz32(max);
    let value = this.nextUint32() & mask;
    while (value >>> 0 > max) value = this.nextUint32() & mask;
    return value >>> 0;
  }

  #twist(): void {
    const state = this.#state;
    for (let i = 0; i < SIZE; i++) {
      const bits = (state[i]! & 0x80000000) | (state[(i + 1) % SIZE]! & 0x7fffffff);
      state[i] = state[(i + SHIFT) % SIZE]! ^ (bits >>> 1) ^ (bits & 1 ? 0x9908b0df : 0);
    }
    this.#position = 0;
  }
}
