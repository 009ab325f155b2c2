import { describe, expect, test } from 'vitest';
import { incidentId } from '../../shared/incident/incident.fixture.ts';
import { unitId, unitOnShift } from '../../shared/unit/unit.fixture.ts';
import { chatWorld, id, onIncident } from './chatWorld.fixture.ts';

const group = id(1);
const incident = `I-${incidentId}`;

const withGroup = async (...people: readonly string[]) => {
  const world = chatWorld();
  await world.tell('an', 'Mutation.createGroup', { channelId: group, title: 'Fietsers', personIds: people });
  return world;
};

const codeOf = async (answer: Promise<{ ok: boolean; refusal?: { code: string } }>) => {
  const { ok, refusal } = await answer;
  return ok ? 'done' : refusal?.code;
};

describe('what is said in a channel', () => {
  test('has a number without a hole, and is read by who is in it and nobody else', async () => {
    const { say, reads } = await withGroup('bo');

    for (const n of [10, 11, 12]) expect(await codeOf(say('an', group, n))).toBe('done');

    expect(await reads('bo', group)).toEqual([id(10), id(11), id(12)]);
    expect(await reads('fictiva', group)).toBe('chat.notMember');
    expect(await reads('desk', group)).toBe('chat.notMember');
  });

  test('is one message however often it comes, and no other under the same id', async () => {
    const world = await withGroup('bo');
    const asked = (text: string, n: number) => ({
      envelope: { ...world.envelope(n), tDevice: '2026-11-22T20:00:00.000Z', deviceSeq: 1 },
      input: { channelId: group, messageId: id(20), kind: 'TEXT', text },
    });

    const first = await world.ask('an', 'Mutation.postMessage', asked('een', 500));
    const again = await world.ask('an', 'Mutation.postMessage', asked('een', 500));

    expect(again).toEqual(first);
    expect(await codeOf(world.ask('an', 'Mutation.postMessage', asked('twee', 501)))).toBe('chat.idTaken');
    expect(await codeOf(world.ask('an', 'Mutation.postMessage', asked('twee', 500)))).toBe('command.reused');
    expect(await world.reads('bo', group)).toEqual([id(20)]);
  });

  test('is unread until it is marked, on all of a person’s devices, and a mark never goes back', async () => {
    const { say, ask } = await withGroup('bo');
    for (const n of [10, 11, 12]) await say('an', group, n, n === 12 ? { mentions: ['bo'] } : {});
    const own = async () => {
      const page = await ask('bo', 'Query.channels', {});
      return page.ok ? (page.value.items as Record<string, unknown>[]).find((one) => one.id === group) : null;
    };

    expect(await own()).toMatchObject({ unread: 3, mentions: 1, lastN: 3, title: 'Fietsers' });
    await ask('bo', 'Mutation.markChannel', { input: { channelId: group, delivered: 3, read: 2 } });
    await ask('bo', 'Mutation.markChannel', { input: { channelId: group, delivered: 1, read: 1 } });
    expect(await own()).toMatchObject({ unread: 1, readN: 2, deliveredN: 3, mentions: 1 });
    await ask('bo', 'Mutation.markChannel', { input: { channelId: group, delivered: 9_999, read: 9_999 } });
    expect(await own()).toMatchObject({ unread: 0, readN: 3, mentions: 0 });
  });

  test('can be edited by who said it, reacted to by the others, deleted for good', async () => {
    const { say, tell, ask, reads, erased, incidents } = await withGroup('bo');
    await say('an', group, 10);
    const on = { channelId: group, messageId: id(10) };

    expect(await codeOf(tell('bo', 'Mutation.editMessage', { ...on, text: 'anders' }))).toBe('chat.notYours');
    expect(await tell('an', 'Mutation.editMessage', { ...on, text: 'anders' })).toMatchObject({
      value: { message: { text: 'anders', version: 2 } },
    });
    expect(await tell('bo', 'Mutation.reactToMessage', { ...on, reaction: 'COMING' })).toMatchObject({
      value: { message: { reactions: [{ personId: 'bo', reaction: 'COMING' }] } },
    });
    expect(await codeOf(tell('bo', 'Mutation.deleteMessage', on))).toBe('chat.notYours');
    const gone = await tell('an', 'Mutation.deleteMessage', on);

    expect(gone).toMatchObject({ value: { message: { state: 'DELETED', deletedBy: { id: 'an' } } } });
    expect(JSON.stringify(gone)).not.toContain('anders');
    expect(erased).toEqual([`MESSAGE#${id(10)}`]);
    expect(await reads('bo', group)).toEqual([id(10)]);
    const feed = await ask('bo', 'Query.channelFeed', { channelId: group, epoch: 'E', after: 0 });
    expect(JSON.stringify(feed)).not.toMatch(/anders|bericht 10/);
    expect(incidents.rows.map(({ type }) => type).slice(-4)).toEqual([
      'chat.messagePosted',
      'chat.messageEdited',
      'chat.reacted',
      'chat.messageDeleted',
    ]);
  });

  test('goes with a reason where somebody else takes it out', async () => {
    const { say, tell } = await withGroup('bo');
    await say('bo', group, 10);
    const on = { channelId: group, messageId: id(10) };

    expect(await codeOf(tell('an', 'Mutation.deleteMessage', on))).toBe('chat.reasonNeeded');
    expect(await codeOf(tell('an', 'Mutation.deleteMessage', { ...on, reason: 'hoort hier niet' }))).toBe(
      'done',
    );
  });

  test('is found by its words, without accents, and no longer once it is edited, deleted or was never theirs', async () => {
    const { say, tell, ask } = await withGroup('bo');
    await say('an', group, 10, { text: 'Rode fiets bij café De Zwaan' });
    await say('an', group, 11, { text: 'Blauwe fiets' });
    const found = async (who: string, text: string) => {
      const hits = await ask(who, 'Query.searchMessages', { text });
      return hits.ok ? (hits.value.items as { id: string }[]).map((one) => one.id) : hits.refusal.code;
    };

    expect(await found('bo', 'CAFE fiets')).toEqual([id(10)]);
    expect(await found('bo', 'fiets')).toEqual([id(11), id(10)]);
    expect(await found('desk', 'fiets')).toEqual([]);
    await tell('an', 'Mutation.editMessage', { channelId: group, messageId: id(10), text: 'Rode step' });
    await tell('an', 'Mutation.deleteMessage', { channelId: group, messageId: id(11) });
    expect(await found('bo', 'fiets')).toEqual([]);
    expect(await found('bo', 'step')).toEqual([id(10)]);
  });

  test('may be said later: nobody sees it before, and it can be taken back', async () => {
    const { say, tell, ask, reads, memory, incidents } = await withGroup('bo');
    const sendAt = '2026-11-22T21:00:00.000Z';

    expect(await codeOf(say('an', group, 9, { sendAt: '2026-11-22T20:00:10.000Z' }))).toBe(
      'chat.sendAtWrong',
    );
    await say('an', group, 10, { sendAt });

    expect(await reads('bo', group)).toEqual([]);
    expect(await ask('an', 'Query.channel', { id: group })).toMatchObject({
      value: { scheduled: [{ id: id(10), allowedActions: ['WITHDRAW'] }] },
    });
    expect(memory.deadlines).toEqual([
      { kind: 'MESSAGE_SCHEDULED', dueAt: sendAt, channelId: group, messageId: id(10), version: 1 },
    ]);
    const on = { channelId: group, messageId: id(10) };
    expect(await codeOf(tell('bo', 'Mutation.withdrawMessage', on))).toBe('chat.messageUnknown');
    expect(await codeOf(tell('an', 'Mutation.withdrawMessage', on))).toBe('done');
    expect(incidents.rows.filter(({ topic }) => topic === undefined).map(({ type }) => type)).toEqual([
      'chat.messageScheduled',
      'chat.messageWithdrawn',
    ]);
  });

  test('is acknowledged when it is urgent, and until then stands before who has not', async () => {
    const { say, tell, ask } = await withGroup('bo');
    await say('an', group, 10, { priority: 'URGENT' });
    const urgent = async () => {
      const page = await ask('bo', 'Query.channels', {});
      return page.ok ? (page.value.items as { urgent: unknown[] }[]).flatMap((one) => one.urgent) : [];
    };

    expect(await urgent()).toMatchObject([{ id: id(10), ackRequired: true }]);
    await tell('bo', 'Mutation.acknowledgeMessage', { channelId: group, messageId: id(10) });
    expect(await urgent()).toEqual([]);
  });

  test('may be a place that moves for a while', async () => {
    const { say, tell } = await withGroup('bo');
    const on = { channelId: group, messageId: id(10) };
    const place = { lat: 51.2, lon: 2.9, liveUntil: '2026-11-22T21:00:00.000Z' };
    const { text: _, ...said } = { text: undefined, kind: 'PLACE', place };
    expect(await codeOf(say('an', group, 10, { ...said, text: null }))).toBe('done');

    expect(await tell('an', 'Mutation.movePlace', { ...on, lat: 51.3, lon: 2.8 })).toMatchObject({
      value: { message: { place: { lat: 51.3, lon: 2.8 } } },
    });
    expect(await codeOf(tell('bo', 'Mutation.movePlace', { ...on, lat: 1, lon: 1 }))).toBe('chat.notYours');
    await tell('an', 'Mutation.movePlace', { ...on, ended: true });
    expect(await codeOf(tell('an', 'Mutation.movePlace', { ...on, lat: 1, lon: 1 }))).toBe(
      'chat.placeNotLive',
    );
  });
});

describe('who is in a channel', () => {
  test('of a group: who comes reads from then on, who is taken out nothing any more', async () => {
    const { say, tell, ask, reads, incidents } = await withGroup('bo');
    await say('an', group, 10);
    await tell('an', 'Mutation.addMembers', { channelId: group, personIds: ['fictiva'] });
    await say('an', group, 11);

    expect(await reads('fictiva', group)).toEqual([id(11)]);
    // Who came would hear the new words of what they may not read.
    const edit = (n: number) =>
      codeOf(tell('an', 'Mutation.editMessage', { channelId: group, messageId: id(n), text: 'anders' }));
    expect(await edit(10)).toBe('chat.editedNoMore');
    const feed = await ask('fictiva', 'Query.channelFeed', { channelId: group, epoch: 'E', after: 0 });
    expect(JSON.stringify(feed)).not.toContain('bericht 10');
    expect(JSON.stringify(feed)).toContain('bericht 11');
    expect(await codeOf(tell('bo', 'Mutation.removeMember', { channelId: group, personId: 'fictiva' }))).toBe(
      'chat.moderatorsOnly',
    );
    await tell('an', 'Mutation.removeMember', { channelId: group, personId: 'fictiva' });

    expect(await reads('fictiva', group)).toBe('chat.notMember');
    expect(incidents.rows.find(({ type }) => type === 'chat.memberRemoved')?.ends).toEqual([
      { channelId: group, personIds: ['fictiva'] },
    ]);
    await tell('an', 'Mutation.leaveChannel', { channelId: group });
    expect(await codeOf(tell('bo', 'Mutation.renameGroup', { channelId: group, title: 'Wij' }))).toBe('done');
  });

  test('of two people is one channel, whoever opens it', async () => {
    const { tell } = chatWorld();
    const opened = await tell('an', 'Mutation.openDirect', { personId: 'bo' });
    const other = await tell('bo', 'Mutation.openDirect', { personId: 'an' });
    const channelOf = (answer: typeof opened) => (answer.ok ? answer.value.channel : null) as { id: string };

    expect(channelOf(opened).id).toBe(channelOf(other).id);
    expect(channelOf(other)).toMatchObject({ kind: 'DIRECT', title: 'an', memberCount: 2 });
    expect(channelOf(opened).id).not.toMatch(/an|bo/);
    expect(await codeOf(tell('an', 'Mutation.openDirect', { personId: 'an' }))).toBe('chat.withOneself');
  });

  test('of an incident: the crews on it and the desk, for as long as they are on it', async () => {
    const { say, reads, operations, incidents } = chatWorld();
    await say('desk', incident, 10);

    expect(await reads('fictiva', incident)).toEqual([id(10)]);
    expect(await reads('lead', incident)).toEqual([id(10)]);
    expect(await reads('an', incident)).toBe('chat.notMember');
    // Said to be of the unit's crew, and not of it: the unit itself says who is.
    expect(await reads('an', incident, { unit: unitId })).toBe('chat.notMember');
    operations.units.set(unitId, unitOnShift);
    expect(await reads('fictiva', incident)).toBe('chat.notMember');
    operations.units.set(unitId, onIncident);
    expect(await codeOf(say('fictiva', incident, 11))).toBe('done');
    const before = incidents.incidents.get(incidentId);
    if (before !== undefined) incidents.incidents.set(incidentId, { ...before, state: 'CLOSED' });
    expect(await codeOf(say('desk', incident, 12))).toBe('chat.readOnly');
    expect(await reads('desk', incident)).toEqual([id(10), id(11)]);
  });

  test('of the zone: everybody reads, who leads posts', async () => {
    const { say, reads } = chatWorld();

    expect(await codeOf(say('fictiva', 'Z', 10))).toBe('chat.leadersPost');
    expect(await codeOf(say('lead', 'Z', 11))).toBe('done');
    expect(await reads('an', 'Z')).toEqual([id(11)]);
  });

  test('off duty is in nothing, but for what the zone leaves open', async () => {
    const { say, reads, tell } = chatWorld();
    await say('lead', 'Z', 10);

    expect(await reads('off', 'Z')).toBe('chat.offDuty');
    expect(await reads('off', 'S-A')).toBe('chat.offDuty');
    await tell('admin', 'Mutation.changeChatSettings', {
      quickReplies: [],
      offDuty: ['ZONE_BROADCAST'],
      retentionDays: 14,
      urgentRepeatSeconds: 120,
    });

    expect(await reads('off', 'Z')).toEqual([id(10)]);
    expect(await reads('off', 'S-A')).toBe('chat.offDuty');
  });

  test('may be whoever is looked for by a part of a name or a team, on duty or not; never who does not talk here', async () => {
    const { ask } = chatWorld();
    const found = async (who: string, text: string) => {
      const hits = await ask(who, 'Query.colleagues', { text });
      return hits.ok ? (hits.value.items as { name: string }[]).map(({ name }) => name) : hits.refusal.code;
    };

    expect(await found('bo', 'OF')).toEqual(['off']);
    expect(await found('bo', 'ficti')).toEqual(['fictiva']);
    expect(await found('bo', 'admin')).toEqual([]);
    expect(await found('bo', 'b')).toBe('input.invalid');
    expect(await found('desk', 'desk')).toEqual([]);
    expect(await found('off', 'desk')).toBe('chat.offDuty');
  });

  test('is listed by what one is in: broadcast, team, seats, the incident one is on', async () => {
    const { ask, tell } = await withGroup('bo');
    await tell('an', 'Mutation.openDirect', { personId: 'fictiva' });
    const kinds = async (who: string) => {
      const page = await ask(who, 'Query.channels', {});
      return page.ok ? (page.value.items as { kind: string }[]).map(({ kind }) => kind).toSorted() : null;
    };

    expect(await kinds('an')).toEqual(['DIRECT', 'GROUP', 'SERVICE', 'ZONE_BROADCAST']);
    expect(await kinds('fictiva')).toEqual(['DIRECT', 'INCIDENT', 'SERVICE', 'ZONE_BROADCAST']);
    expect(await kinds('desk')).toEqual(['ZONE_BROADCAST']);
    expect(await kinds('off')).toEqual([]);
  });
});
