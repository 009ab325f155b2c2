import type { Chance } from './chance.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const hex = (chance: Chance, digits: number): string => {
  let text = '';
  while (text.length < digits) text += chance.next().toString(16).padStart(8, '0');
  return text.slice(0, digits);
};

/** A random UUID, version 4. */
export function autoId(chance: Chance): string {
  const h = hex(chance, 32);
  const variant = '89ab'[chance.next() % 4];
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20)}`;
}

/** 26 characters of Crockford base 32: milliseconds, then chance. */
export function autoUlid(chance: Chance, now: number): string {
  let time = '';
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = crockford[rest % 32] + time;
  let tail = '';
  for (let i = 0; i < 16; i++) tail += crockford[chance.next() % 32];
  return time + tail;
}

/** 27 characters of base 62: seconds since May 2014, then 128 bits of chance. */
export function autoKsuid(chance: Chance, now: number): string {
  const seconds = Math.floor(now / 1000) - 1_400_000_000;
  let rest = BigInt(`0x${seconds.toString(16)}${hex(chance, 32)}`);
  let text = '';
  for (let i = 0; i < 27; i++, rest /= 62n) text = base62[Number(rest % 62n)] + text;
  return text;
}
