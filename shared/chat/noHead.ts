import type { ChannelHead } from './ChatStore.ts';

/** A channel in which nothing was said yet. */
export const noHead: ChannelHead = { n: 0, urgent: [], page: 1 };
