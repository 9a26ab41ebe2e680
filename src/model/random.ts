/**
 * Seeded random numbers, the same on every platform: xoshiro128** by Blackman and Vigna (public domain reference,
 * prng.di.unimi.it), its state filled from the seed by splitmix32. Not for secrets.
 */
export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  readonly uint32: () => number;
  /** A number from 0 up to but not including 1, with 53 random bits. */
  readonly unit: () => number;
}

function rotatedLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** The generator that a seed starts. Seeds that differ only beyond 32 bits, or in their decimals, are the same seed. */
export function randomFrom(seed: number): Random {
  let filler = seed | 0;
  const filled = (): number => {
    filler = (filler + 0x9e3779b9) | 0;
    let mixed = filler ^ (filler >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return randomFromState([filled(), filled(), filled(), filled()]);
}

/** The generator at a given state, four 32-bit words that are not all zero. */
export function randomFromState(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  const uint32 = (): number => {
    const result = Math.imul(rotatedLeft(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotatedLeft(d, 11);
    return result >>> 0;
  };
  const unit = (): number => ((uint32() >>> 5) * 0x4000000 + (uint32() >>> 6)) / 0x20000000000000;
  return { uint32, unit };
}
