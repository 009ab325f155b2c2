import { paddedNumber } from './paddedNumber.ts';

/** Where the last head is kept. */
export const lastCheckpointKey = { pk: 'CHECKPOINT#LAST', sk: 'ZONE' } as const;

/** `CHECKPOINT#<epoch>` / `000000012345`: where the head of that size is kept. */
export const checkpointKey = (epoch: string, size: number): { readonly pk: string; readonly sk: string } => ({
  pk: `CHECKPOINT#${epoch}`,
  sk: paddedNumber(size),
});
