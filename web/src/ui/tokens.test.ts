/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = 'day' | 'night';

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, day, night]) => [name ?? '', { day: day ?? '', night: night ?? '' }] as const,
  ),
);

/** A token that points at another is read as that one. */
const colour = (name: string, theme: Theme): string => {
  const alias = new RegExp(`--${name}: var\\(--([\\w-]+)\\)`).exec(css)?.[1];
  const found = tokens.get(alias ?? name);
  if (!found) throw new Error(`tokens.css has no ${name}`);
  return found[theme];
};

const grounds = ['bg', 'surface', 'surface-2', 'ground', 'header', 'selected'];

/** web.md G9: running text at least 7, other text 4.5, what is only seen (edges, focus, stripe) 3. */
const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...grounds.flatMap((ground) => [
    ['text', ground, 7] as const,
    ['text-second', ground, 7] as const,
    ['muted', ground, 4.5] as const,
  ]),
  ...['bg', 'surface', 'ground'].flatMap((ground) =>
    ['primary', 'ok', 'danger', 'p1', 'p2', 'p3', 'p4', 'on-scene'].map((ink) => [ink, ground, 4.5] as const),
  ),
  ['on-primary', 'primary', 4.5],
  ['on-current', 'current-fill', 4.5],
  ['p1-ink', 'p1-fill', 4.5],
  ['p2-ink', 'p2-fill', 4.5],
  ['warn-text', 'warn-bg', 7],
  ['warn-text', 'ground', 4.5],
  ['danger', 'danger-bg', 4.5],
  ...['bg', 'surface', 'ground', 'header'].flatMap((ground) => [
    ['control', ground, 3] as const,
    ['focus', ground, 3] as const,
    ['pinned', ground, 3] as const,
  ]),
  ['stripe', 'header', 3],
];

const tooFaint = (theme: Theme, read: (name: string, theme: Theme) => string = colour): readonly string[] =>
  pairs
    .map(([ink, ground, least]) => ({
      ink,
      ground,
      least,
      ratio: contrast(read(ink, theme), read(ground, theme)),
    }))
    .filter(({ ratio, least }) => ratio < least)
    .map(({ ink, ground, least, ratio }) => `${ink} on ${ground}: ${ratio.toFixed(2)} < ${least}`);

describe('contrast of the tokens', () => {
  test.each(['day', 'night'] as const)('by %s every pair that is used together can be read', (theme) => {
    expect(tooFaint(theme)).toEqual([]);
    console.log(`contrast: ${pairs.length} pairs by ${theme}, 0 too faint`);
  });

  test('black on white is 21, the same colour is 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#0a4db0', '#0a4db0')).toBe(1);
  });

  test('the ratios web.md gives for text and muted text by day are met', () => {
    expect(contrast(colour('text', 'day'), colour('surface', 'day'))).toBeCloseTo(18.0, 0);
    expect(contrast(colour('muted', 'day'), colour('surface', 'day'))).toBeCloseTo(8.3, 0);
  });

  test('a seeded fault, muted text one shade too light, is found', () => {
    const faulty = (name: string, theme: Theme): string =>
      name === 'muted' ? '#8b96a1' : colour(name, theme);
    expect(tooFaint('day', faulty).length).toBeGreaterThan(0);
  });

  test('web.md 2.3: the colours are exactly those', () => {
    expect(tokens.get('bg')).toEqual({ day: '#eef1f4', night: '#05080b' });
    expect(tokens.get('primary')).toEqual({ day: '#0a4db0', night: '#7fb0ff' });
    expect(tokens.get('p1')).toEqual({ day: '#b3261e', night: '#ff7067' });
    expect(tokens.get('focus')).toEqual({ day: '#0a4db0', night: '#ffd24a' });
  });
});
