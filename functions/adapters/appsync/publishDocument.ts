/**
 * The mutation that feeds the subscriptions, with everything selected: a subscriber is delivered only what the
 * publishing mutation selected, so a field left out here is null on every screen.
 */
export const publishDocument =
  'mutation Publish($page: FeedPageInput!) { publish(page: $page) { topic epoch from to fromN ' +
  'entries { seq at actor { kind id name } type v id version body } } }';
