import { randomInt } from 'node:crypto';

/** Without what is mistaken for something else on paper: no O and 0, no I, l and 1. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/**
 * A password for one sign-in, to be read off paper and typed once: `Kx7m-9pQr-T2aw-hB4e`, 92 bits of chance, with the
 * kinds of character the pool asks for.
 */
export const newPassword = (): string => {
  for (;;) {
    const password = Array.from({ length: groups }, () =>
      Array.from({ length: groupLength }, () => signs.charAt(randomInt(signs.length))).join(''),
    ).join('-');
    if (/[A-Z]/.test(password) && /[a-z]/.test(password) && /[2-9]/.test(password)) return password;
  }
};
