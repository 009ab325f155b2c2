/**
 * Operations that show or change something of people and leave no entry of their own, each with why that is right
 * (Directive 2016/680, article 25). Nothing else may be `audit: NONE`.
 */
export const auditNoneBecause: Readonly<Record<string, string>> = {
  'Query.me': 'Shows the caller nothing but their own account.',
  'Query.myConsultations': 'Shows the caller nothing but their own entries; it would fill what it shows.',
  'Mutation.sharePosition':
    'Tells the caller’s own position; positions are not journalled, who watches them is (decisions.md 14).',
  'Mutation.showPresence':
    'Tells what the caller has in hand; looking at the incident is in the journal, who follows presence too.',
  'Mutation.markChannel':
    'Tells how far the caller has read; receipts are marks and no entries, each reading itself is in the journal (docs/adr/0110).',
  'Subscription.mine': 'Shows the caller nothing but which channels they came into or went out of.',
  'Subscription.marks':
    'Shows how far colleagues of one channel have read; opening that channel is in the journal (docs/adr/0110).',
  'Mutation.renewUpload':
    'Gives the taker new addresses for what they said they send; saying so is in the journal, and its arrival.',
  'Mutation.publishPositions':
    'Only the platform calls it; each map it reaches is in the journal, by interval.',
  'Mutation.withdraw': 'Only the platform calls it; the change of rights it follows is in the journal.',
  'Mutation.publish':
    'Only the sequencer calls it; each entry it carries is in the journal, each watcher too.',
};
