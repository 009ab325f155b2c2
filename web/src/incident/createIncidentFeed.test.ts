import { describe, expect, test } from 'vitest';
import { openIn, prepareFeed, shownBy } from '../realtime/fakes/prepareFeed.ts';

describe('The live list of incidents', () => {
  test('shows the open incidents, most urgent first, and each later change without being asked', async () => {
    const { timers, zone, feed } = prepareFeed();
    const id = zone.open();
    zone.open();
    zone.open();
    feed.start();
    await timers.pass(2_000);
    expect(feed.loadState.value).toBe('ready');
    expect(shownBy(feed)).toEqual(openIn(zone));

    zone.happen(id, { type: 'incident.noteAdded', text: 'Melder belt terug.' });
    zone.publish();
    await timers.pass(31_000);

    expect(feed.incidents.value.find((incident) => incident.id === id)?.lastNote).toBe('Melder belt terug.');
    expect(feed.link.value.kind).toBe('live');
  });

  test('says that the store was restored, and shows the new one alone', async () => {
    const { timers, zone, feed } = prepareFeed();
    for (let count = 0; count < 6; count += 1) zone.open();
    zone.publish();
    feed.start();
    await timers.pass(2_000);

    zone.restore();
    zone.open();
    zone.publish();
    await timers.pass(35_000);

    expect(feed.notice.value?.kind).toBe('storeReset');
    expect(shownBy(feed)).toEqual(openIn(zone));
  });

  test('keeps the picture and says how old it is while the zone is out of reach', async () => {
    const { timers, zone, feed } = prepareFeed();
    zone.open();
    feed.start();
    await timers.pass(2_000);

    zone.network('down');
    zone.silence();
    await timers.pass(10_000);
    expect(feed.link.value.kind).toBe('connecting');
    await timers.pass(30_000);

    expect(feed.link.value.kind).toBe('stale');
    expect(feed.link.value.ageMs).toBeGreaterThan(30_000);
    expect(feed.incidents.value).toHaveLength(1);
  });

  test('sends a note whose answer got lost again as the same command: the zone has it once', async () => {
    const { timers, zone, feed } = prepareFeed();
    const id = zone.open();
    feed.start();
    await timers.pass(2_000);
    let lose = 2;
    const outcome = feed.addNote({ incidentId: id, text: 'Ter plaatse.' });
    for (; lose > 0; lose -= 1) {
      await timers.pass(70);
      zone.network('down');
      await timers.pass(400);
      zone.network('answers');
    }
    await timers.pass(16_000);

    expect((await outcome).kind).toBe('accepted');
    expect(zone.incidents.get(id)?.timeline.map(({ kind }) => kind)).toEqual(['OPENED', 'NOTE']);
    expect(zone.replies.size).toBe(1);
  });

  test('keeps a note in the outbox while the device is offline, and sends it once by itself', async () => {
    const { timers, zone, feed, surroundings, outbox } = prepareFeed();
    const id = zone.open();
    feed.start();
    await timers.pass(2_000);
    surroundings.set({ online: false });
    zone.network('down');

    const said = feed.addNote({ incidentId: id, text: 'Straks.' });
    await timers.pass(200);
    expect((await said).kind).toBe('queued');
    await timers.pass(60_000);
    expect(zone.incidents.get(id)?.version).toBe(1);
    expect(outbox.items.value.map(({ entity }) => entity)).toEqual([`incident:${id}`]);

    surroundings.set({ online: true });
    zone.network('answers');
    await timers.pass(20_000);
    expect(outbox.items.value).toEqual([]);
    expect(zone.incidents.get(id)?.timeline.map(({ kind }) => kind)).toEqual(['OPENED', 'NOTE']);
  });

  test('leaves alone what it does not know yet, and goes on', async () => {
    const { timers, zone, feed } = prepareFeed();
    const id = zone.open();
    feed.start();
    await timers.pass(2_000);
    zone.happenSomethingNew();
    zone.happen(id, { type: 'incident.noteAdded', text: 'Na het onbekende.' });
    zone.publish();
    await timers.pass(31_000);
    expect(feed.incidents.value[0]?.lastNote).toBe('Na het onbekende.');
    expect(feed.link.value.kind).toBe('live');
  });
});
