import { describe, expect, test } from 'vitest';
import { refusedDispatchMessages } from '../dispatch/refusedDispatchMessages.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith } from '../middleware/person.fixture.ts';
import { intake } from './intake.fixture.ts';

const header = { sender: 'CIC', ref: 'CIC-2026-0001', at: '2026-11-22T09:59:00.000Z' };
const open = {
  ...header,
  messageId: 'm-1',
  kind: 'OPEN',
  type: 'NOISE',
  title: 'Luide muziek',
  location: { address: 'Fictieve Laan 3' },
};
const note = { ...header, messageId: 'm-2', kind: 'NOTE', text: 'melder belt opnieuw' };

describe('a message whose incident is not there yet', () => {
  test('that comes before its opening waits, and is applied when that has come, in the sender’s order', async () => {
    const { store, held, kept, post } = intake();
    const close = {
      ...header,
      at: '2026-11-22T10:30:00.000Z',
      messageId: 'm-9',
      kind: 'CLOSE',
      code: 'OTHER',
    };

    expect(await post(close)).toEqual({
      status: 202,
      text: '{"messageId":"m-9","held":true}',
      body: { messageId: 'm-9', held: true },
    });
    expect(await post(note)).toMatchObject({ status: 202 });
    expect(await post(note)).toMatchObject({ status: 202 });
    expect(store.incidents.size).toBe(0);
    expect(held.rows.map(({ type }) => type)).toEqual(['dispatch.messageHeld', 'dispatch.messageHeld']);

    const opened = await post(open);

    expect(opened).toMatchObject({ status: 200, body: { version: 1 } });
    const incident = store.incidents.get(opened.body.incidentId);
    expect(incident?.timeline.map(({ kind }) => kind)).toEqual(['OPENED', 'NOTE', 'CLOSED']);
    expect(held.messages.size).toBe(0);
    expect(kept).toEqual([]);
    expect(await post(note)).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('that waited in vain is not applied any more, and is shown as refused', async () => {
    const { store, held, post, clock, later } = intake();
    await post(note);
    later(15 * 60_000 + 1);

    const shown = await refusedDispatchMessages({
      clock,
      messages: { keep: async () => {}, list: async () => ({ messages: [], last: null }) },
      held,
    })({}, callContextOf(personWith(['DISPATCHER']), 'Query.refusedDispatchMessages'));
    const opened = await post(open);

    expect(shown).toMatchObject({
      value: {
        value: { items: [{ reason: 'dispatch.refExpired', sender: 'cicclient1' }] },
        shown: { count: 1 },
      },
    });
    expect(store.incidents.get(opened.body.incidentId)?.version).toBe(1);
  });

  test('whose OPEN came while it was put aside is applied at once', async () => {
    const { store, held, post } = intake();
    const { hold } = held;
    let opened: Promise<unknown> = Promise.resolve();
    Object.assign(held, {
      hold: async (...put: Parameters<typeof hold>) => {
        opened = post(open);
        await opened;
        await hold(...put);
      },
    });

    expect(await post(note)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(held.messages.size).toBe(0);
    expect([...store.incidents.values()][0]?.version).toBe(2);
  });
});
