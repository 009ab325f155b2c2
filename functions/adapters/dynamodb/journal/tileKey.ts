import { paddedNumber } from './paddedNumber.ts';

/** `TILE#<epoch>#0` / `000000000017`: where a tile of the tree is kept. */
export const tileKey = (
  epoch: string,
  { level, index }: { readonly level: number; readonly index: number },
): { readonly pk: string; readonly sk: string } => ({
  pk: `TILE#${epoch}#${level}`,
  sk: paddedNumber(index),
});
