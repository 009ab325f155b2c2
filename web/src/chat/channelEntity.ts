/** The outbox's name for a channel: what is said in it goes out one after the other, photos' requests with it. */
export const channelEntity = (channelId: string): string => `channel:${channelId}`;
