import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { ZoneOutput } from '../../../infra/local/outputs/Outputs.ts';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import { type AcceptedCommand, commandWriter } from '../../fixtures/commandWriter.ts';
import { createFollower, type Follower } from '../../fixtures/createFollower.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { localPart } from '../../fixtures/localParts.ts';
import { personTokens } from '../../fixtures/personTokens.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';
import { redeliver } from '../../fixtures/redeliver.ts';
import { stackOutputs } from '../../fixtures/stackOutputs.ts';
import { feedFaults } from './feedFaults.ts';

const { endpoint, region, web, zones } = localCloud();
const webOrigin = new URL(web).origin;
const wanted = Number(process.env.SYNC_EVENTS ?? (process.env.LONG === '1' ? 10_000 : 1_000));
const writersEach = 6;
const followersEach = 3;

interface Side {
  readonly zone: ZoneOutput;
  readonly followers: readonly Follower[];
  readonly accepted: AcceptedCommand[];
}

const sides: Side[] = zones.map((zone) => ({
  zone,
  accepted: [],
  followers: Array.from({ length: followersEach }, () =>
    createFollower(zone, personTokens(zone, personWithRole(zone, 'OFFICER').username, webOrigin)),
  ),
}));

afterAll(() => {
  for (const side of sides) for (const follower of side.followers) follower.stop();
});

const write = async (side: Side, writer: number, count: number): Promise<void> => {
  const tokens = personTokens(side.zone, personWithRole(side.zone, 'DISPATCHER').username, webOrigin);
  const desk = commandWriter(side.zone.graphqlUrl, tokens, `sync-writer-${writer}`);
  const notesEach = 48;
  for (let done = 0; done < count; ) {
    const opened = await desk.open(`Proef ${writer}`);
    side.accepted.push(opened);
    for (let note = 0; note < notesEach; note += 1)
      side.accepted.push(await desk.note(opened.incidentId, `Notitie ${note}`));
    side.accepted.push(await desk.close(opened.incidentId));
    done += notesEach + 2;
  }
};

const caughtUp = (side: Side): boolean => {
  const known = new Set<string>();
  for (const command of side.accepted) known.add(`${command.incidentId} ${command.version}`);
  return side.followers.every((follower) => {
    let found = 0;
    for (const entry of follower.applied) if (known.has(`${entry.id} ${entry.version}`)) found += 1;
    return found >= known.size;
  });
};

describe('every event reaches every client of its zone once, in order, and no one else', () => {
  test(`${wanted} events with killed sockets, gateway restarts and re-deliveries`, async () => {
    for (const side of sides) for (const follower of side.followers) follower.start();
    await expect
      .poll(() => sides.every((s) => s.followers.every((f) => f.begin() !== null)), { timeout: 60_000 })
      .toBe(true);
    const written = new AbortController();
    /** Ends at once when the writing does: then there is nothing left to disturb. Out: whether it goes on. */
    const pause = (ms: number): Promise<boolean> =>
      wait(ms, true, { signal: written.signal }).catch(() => false);
    const count = { cuts: 0, gatewayKills: 0, redelivered: 0 };
    const cutSockets = async (): Promise<void> => {
      while (await pause(500 + Math.random() * 600)) {
        const side = sides[Math.floor(Math.random() * sides.length)];
        side?.followers[Math.floor(Math.random() * followersEach)]?.cut();
        count.cuts += 1;
      }
    };
    const killGateway = async (): Promise<void> => {
      while (await pause(30_000)) {
        process.kill(localPart('gateway'), 'SIGKILL');
        count.gatewayKills += 1;
      }
    };
    const deliverAgain = async (): Promise<void> => {
      const outputs = await stackOutputs(endpoint, region, sides[0]?.zone.stackName ?? '');
      while (await pause(10_000)) {
        count.redelivered += await redeliver(
          endpoint,
          region,
          outputs.SequencerFunction ?? '',
          outputs.OperationsTable ?? '',
          sides[0]?.accepted.slice(-40) ?? [],
        );
      }
    };
    const chaos = [cutSockets(), killGateway(), deliverAgain()];
    const began = Date.now();
    await Promise.all(
      sides.flatMap((side) =>
        Array.from({ length: writersEach }, (_, writer) =>
          write(side, writer, Math.ceil(wanted / sides.length / writersEach)),
        ),
      ),
    ).finally(() => {
      written.abort();
    });
    const seconds = (Date.now() - began) / 1000;
    await Promise.all(chaos);
    await expect.poll(() => sides.every(caughtUp), { timeout: 90_000, interval: 500 }).toBe(true);

    const total = sides.reduce((sum, side) => sum + side.accepted.length, 0);
    console.log(
      `sync: ${total} commands accepted (${(total / seconds).toFixed(0)}/s), ${sides.length * followersEach} clients, ` +
        `${count.cuts} sockets cut, ${count.gatewayKills} gateway kills, ${count.redelivered} rows re-delivered`,
    );
    expect(total).toBeGreaterThanOrEqual(wanted);
    for (const side of sides) {
      const others = new Set(
        sides.filter((s) => s !== side).flatMap((s) => s.accepted.map((c) => c.incidentId)),
      );
      for (const follower of side.followers)
        expect(feedFaults(follower.applied, follower.begin() ?? 0, side.accepted, others)).toEqual([]);
    }
    const [first] = sides;
    if (first) seededFaultsAreSeen(first);
  }, 1_500_000);
});

/** The judge must not be blind: the same record with one fault each is found guilty. */
const seededFaultsAreSeen = (side: Side): void => {
  const [follower] = side.followers;
  const whole = [...(follower?.applied ?? [])];
  const begin = follower?.begin() ?? 0;
  const middle = Math.floor(whole.length / 2);
  const faults: Readonly<Record<string, readonly FeedEntry[]>> = {
    lost: whole.toSpliced(middle, 1),
    doubled: whole.toSpliced(middle, 0, ...whole.slice(middle, middle + 1)),
    'out of order': whole.toSpliced(middle, 2, ...whole.slice(middle, middle + 2).reverse()),
    foreign: whole.with(middle, { ...(whole[middle] as FeedEntry), id: 'foreign' }),
  };
  for (const [name, entries] of Object.entries(faults))
    expect(feedFaults(entries, begin, side.accepted, new Set(['foreign'])), name).not.toEqual([]);
  console.log(`sync: ${Object.keys(faults).length} seeded faults, all seen`);
};
