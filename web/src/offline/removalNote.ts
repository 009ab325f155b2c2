import { noteDeviceAct } from './noteDeviceAct.ts';
import type { OutboxCommand } from './Outbox.ts';
import type { OutboxItem } from './OutboxItem.ts';

/** Reasons a person chooses from; what they say in words stays on the device. */
const known = ['OUTDATED', 'MISTAKE', 'DONE_OTHERWISE'];

/**
 * The journal's line about something that is taken out of the queue: what kind of thing, which, and why. Null for what is
 * itself such a line, and for what only makes room for itself said again.
 */
export const removalNote = (item: OutboxItem, reason: string): OutboxCommand | null =>
  item.words.name.startsWith('device.') || reason === 'again'
    ? null
    : noteDeviceAct({
        act: 'QUEUE_REMOVED',
        reason: known.includes(reason) ? reason : 'OTHER',
        removed: item.id,
        kind: item.words.name,
        ...(item.refusal && { refusal: item.refusal.code }),
      });
