import type { OutboxCommand } from './Outbox.ts';

/** What somebody did with this device, on its way to the zone's journal (docs/adr/0128). */
export const noteDeviceAct = (input: {
  readonly act: 'PASSENGER' | 'QUEUE_REMOVED';
  readonly [fact: string]: string;
}): OutboxCommand => ({
  document:
    'mutation($envelope:CommandEnvelope!,$input:NoteDeviceActInput!){note:noteDeviceAct(envelope:$envelope,input:$input){commandId}}',
  input,
  entity: 'device',
  words: { name: input.act === 'PASSENGER' ? 'device.passenger' : 'device.removed', params: {} },
});
