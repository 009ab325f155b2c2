/**
 * How much one page may hold. `entries` and `actions` keep a page inside one DynamoDB transaction (100 actions);
 * `bytes` keeps a topic's page inside one AppSync message (240 kB with its envelope) and one item (400 kB);
 * `chainBytes` and `payloadBytes` keep the chain page and the sealed payloads inside an item each.
 * Readers rely on `entries`: a page that holds number x begins at most `entries` - 1 before it. Never raise it above
 * what older pages were read with.
 */
export const journalLimits = {
  entries: 90,
  actions: 100,
  bytes: 200_000,
  chainBytes: 300_000,
  payloadBytes: 300_000,
} as const;
