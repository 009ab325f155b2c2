/** Where the zone's head is kept: `{epoch, n, hash, previous?}`. */
export const zoneHeadKey = { pk: 'HEAD', sk: 'ZONE' } as const;

/** Where a topic's head is kept: `{epoch, seq}`. */
export const topicHeadKey = (topic: string): { readonly pk: 'HEAD'; readonly sk: string } => ({
  pk: 'HEAD',
  sk: `TOPIC#${topic}`,
});
