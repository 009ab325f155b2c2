const padded = (n: number, digits = 10): string => String(n).padStart(digits, '0');

/** The keys of the conversations table, listed with their access patterns in README.md. */
export const chatKeys = {
  channel: (id: string) => ({ pk: `CHANNEL#${id}`, sk: 'CHANNEL' }),
  head: (id: string) => ({ pk: `CHANNEL#${id}`, sk: 'HEAD' }),
  message: (id: string) => ({ pk: `MESSAGE#${id}`, sk: 'MESSAGE' }),
  /** A message's number on the way to its id. Numbers have no holes, so a stretch of them is a look by keys. */
  place: (channelId: string, n: number) => ({ pk: `PLACE#${channelId}#${padded(n)}`, sk: 'PLACE' }),
  page: (channelId: string, number: number) => ({ pk: `TEXTS#${channelId}`, sk: padded(number, 6) }),
  seat: (personId: string, channelId: string) => ({ pk: `SEATS#${personId}`, sk: channelId }),
  mark: (personId: string, channelId: string) => ({ pk: `MARKS#${personId}`, sk: channelId }),
  mention: (personId: string, channelId: string, n: number) => ({
    pk: `MENTIONS#${personId}`,
    sk: `${channelId}#${padded(n)}`,
  }),
  /** What a person is to say later in a channel. */
  scheduled: (personId: string, channelId: string, messageId: string) => ({
    pk: `LATER#${personId}#${channelId}`,
    sk: messageId,
  }),
  /** Incidents in whose channels something was said on a day. */
  talked: (day: string, incidentId: string) => ({ pk: `TALKED#${day}`, sk: incidentId }),
} as const;
