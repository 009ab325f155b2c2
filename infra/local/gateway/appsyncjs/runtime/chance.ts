/** Random numbers out of a seed drawn by the host. Good for ids, not for secrets. */
export interface Chance {
  /** 32 hexadecimal digits. */
  seed(hex: string): void;
  /** A whole number from 0 up to 2^32. */
  next(): number;
}

/** The small fast counter generator (sfc32) of PractRand: 128 bits of state, all of it from the seed. */
export function createChance(): Chance {
  let [a, b, c, d] = [0, 0, 0, 1];
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  return {
    seed(hex) {
      [a, b, c, d] = [0, 8, 16, 24].map((at) => Number.parseInt(hex.slice(at, at + 8), 16) | 0) as [
        number,
        number,
        number,
        number,
      ];
      for (let round = 0; round < 12; round++) next();
    },
    next,
  };
}
