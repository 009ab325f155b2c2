/** Where the zone's head is kept: `{epoch, n, previous?}`; `lastHash` joins it when the chain is linked. */
export const zoneHeadKey = { pk: 'HEAD', sk: 'ZONE' } as const;

/** Where a topic's head is kept: `{epoch, seq}`. */
export const topicHeadKey = (topic: string): { readonly pk: 'HEAD'; readonly sk: string } => ({
  pk: 'HEAD',
  sk: `TOPIC#${topic}`,
});
