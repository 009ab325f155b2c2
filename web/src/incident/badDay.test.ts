import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../../shared/incident/isOpen.ts';
import { type Fetch, openIn, prepareFeed, shownBy } from '../realtime/fakes/prepareFeed.ts';

/** Meanwhile, with the units and the alarms of the zone. Answers how many events that made. */
const somethingElse = (zone: ReturnType<typeof prepareFeed>['zone'], hour: number): number => {
  const unitId = `OO 0${hour % 4}`;
  const unit = zone.units.get(unitId);
  const crew = [{ personId: 'p', name: 'V. Voorbeeld', role: 'LEAD' as const }];
  if (unit?.shift === undefined)
    zone.happenToUnit(unitId, {
      type: 'unit.shiftStarted',
      shiftId: `s${hour}`,
      callSign: unitId,
      kind: 'PATROL',
      crew,
      skills: [],
    });
  else if (hour % 31 === 0)
    zone.happenToUnit(unitId, { type: 'unit.shiftEnded', shiftId: unit.shift.id, crew });
  else {
    const to = hour % 2 === 0 ? 'EN_ROUTE' : 'AVAILABLE_PATROL';
    zone.happenToUnit(unitId, { type: 'unit.statusChanged', from: unit.status, to, by: 'UNIT' });
  }
  const alarmId = `01JARM${String(hour % 6).padStart(20, '0')}`;
  const alarm = zone.alarms.get(alarmId);
  if (hour % 4 !== 0 || alarm?.state === 'ENDED') return 1;
  if (alarm === undefined) zone.happenToAlarm(alarmId, { type: 'alarm.raised', cause: 'HOLD', unitId });
  else if (alarm.state === 'RAISED') zone.happenToAlarm(alarmId, { type: 'alarm.answered' });
  else zone.happenToAlarm(alarmId, { type: 'alarm.ended', result: 'HELPED' });
  return 2;
};

/** One bad day: random events with the link killed, silenced, the network gone, the store restored between them. */
const badDay = async (seed: number, hours: readonly number[], between?: (fetch: Fetch) => Fetch) => {
  const { timers, zone, feed, units, alarms } = prepareFeed(seed, between);
  const ids = [zone.open(), zone.open()];
  const versions = new Map<string, number>();
  let backwards = 0;
  feed.start();
  const watched = ids.map((id) => feed.incident(id));
  const stop = feed.incidents.subscribe((incidents) => {
    for (const { id, version } of incidents) {
      if (version < (versions.get(id) ?? 0) && feed.notice.value === null) backwards += 1;
      versions.set(id, version);
    }
  });
  let events = 2;
  for (const hour of hours) {
    const id = ids[hour % ids.length] ?? '';
    const known = zone.incidents.get(id);
    if (hour % 7 === 0) ids.push(zone.open());
    else if (known !== undefined && isOpen(known.state)) {
      zone.happen(
        id,
        hour % 11 === 0
          ? { type: 'incident.closed', code: 'HANDLED_ON_SCENE', path: ['HANDLED', 'CLOSED'] }
          : hour % 5 === 0
            ? { type: 'incident.priorityChanged', from: known.priority, to: hour % 2 === 0 ? 'P1' : 'P3' }
            : { type: 'incident.noteAdded', text: `Nota ${hour}` },
      );
    } else continue;
    events += 1;
    events += somethingElse(zone, hour);
    if (hour % 3 !== 0) zone.publish();
    if (hour % 13 === 0) zone.killSockets();
    if (hour % 17 === 0) zone.silence();
    if (hour % 19 === 0) zone.network('down');
    if (hour % 23 === 0) zone.network('answers');
    if (hour % 97 === 0) zone.restore();
    await timers.pass(hour % 29 === 0 ? 5_000 : hour % 200);
  }
  zone.network('answers');
  zone.publish();
  await timers.pass(90_000);
  stop();
  feed.stop();
  const whole = watched.flatMap((lookup) => (lookup.value.kind === 'known' ? [lookup.value.incident] : []));
  return { zone, feed, units, alarms, whole, backwards, events };
};

describe('A client on a bad day', () => {
  const days = fc.tuple(fc.nat(1_000_000), fc.array(fc.nat(10_000), { minLength: 20, maxLength: 120 }));

  /** Found once by chance: an incident read by itself before its close, answered after a picture of all without it. */
  const found: [[number, number[]]] = [
    [
      999_986,
      [
        3_622, 11, 8_346, 971, 1, 1_955, 9_989, 4_653, 9_987, 260, 5_153, 6_952, 5_324, 9_987, 10, 6_049, 6,
        7_384, 4_481, 10_000, 5_713, 611, 6_582, 1_586,
      ],
    ],
  ];

  test('ends with exactly what the zone has: nothing lost, nothing twice, in order', async () => {
    let events = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(days, async ([seed, hours]) => {
        const day = await badDay(seed, hours);
        events += day.events;
        runs += 1;
        expect(shownBy(day.feed)).toEqual(openIn(day.zone));
        expect(day.backwards).toBe(0);
        expect(Object.fromEntries(day.units.items.value)).toEqual(Object.fromEntries(day.zone.units));
        const stand = [...day.zone.alarms].filter(([, { state }]) => state !== 'ENDED');
        expect(Object.fromEntries(day.alarms.items.value)).toEqual(Object.fromEntries(stand));
        for (const incident of day.whole) {
          const first = incident.timeline[0]?.version ?? 0;
          expect(incident.timeline.map(({ version }) => version - first)).toEqual(
            incident.timeline.map((_, index) => index),
          );
          const there = day.zone.incidents.get(incident.id);
          if (there !== undefined) expect(incident.timeline).toEqual(there.timeline);
        }
      }),
      { numRuns: 150, examples: [found] },
    );
    console.log(`bad days: N=${runs} days, ${events} events, 0 lost, 0 twice, 0 out of order`);
  }, 120_000);

  test('seeded fault: with a gap fill that says "nothing missed", the same days lose events, and this sees it', async () => {
    const lying =
      (fetch: Fetch): Fetch =>
      async (url, init) => {
        const answer = await fetch(url, init);
        const body = await answer.json();
        const feed = body?.data?.feed;
        if (feed !== undefined)
          Object.assign(feed, {
            entries: [],
            from: feed.from,
            to: feed.from - 1,
            head: feed.from - 1,
            reset: false,
          });
        return Response.json(body);
      };
    let wrong = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const hours = Array.from({ length: 60 }, (_, index) => (seed * 7_919 + index * 104_729) % 10_000);
      const day = await badDay(seed, hours, lying);
      if (JSON.stringify(shownBy(day.feed)) !== JSON.stringify(openIn(day.zone))) wrong += 1;
    }
    console.log(`bad days with the gap fill broken: ${wrong} of 20 end wrong`);
    expect(wrong).toBeGreaterThan(0);
  }, 60_000);
});
