import type { SequencerPorts } from '../../functions/sequencer/SequencerPorts.ts';
import { seededRandom } from '../../infra/local/cic/seededRandom.ts';
import type { ChatChange } from '../../shared/chat/ChatStore.ts';
import { readChatEvent } from '../../shared/chat/readChatEvent.ts';
import type { FeedEntry } from '../../shared/journal/FeedPage.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { channelListener } from './channelListener.ts';
import { channelWire } from './channelWire.ts';
import { chatWorld, people } from './chatWorld.ts';
import { memberSince } from './memberSince.ts';
import { pressOf } from './pressOf.ts';

/** What a seeded fault changes. */
export interface ChatFaults {
  readonly between?: (ports: SequencerPorts) => SequencerPorts;
  /** What the sequencer gets of a row. */
  readonly rows?: (row: PendingRow) => PendingRow;
  readonly followsAnything?: true;
  readonly neverCatchesUp?: true;
  /** What is stored instead. */
  readonly keeping?: (change: ChatChange) => ChatChange;
}

/** What became of a day, and what was wrong with it, a line each. */
export interface ChatDay {
  messages: number;
  heard: number;
  caughtUp: number;
  cuts: number;
  again: number;
  /** Words on their way, or told again, as somebody came into the group, who was not told them. */
  heldBack: number;
  readonly wrong: string[];
}

/** Rows before the last that a stream hands over once more. */
const mostAgain = 4;

/** Tells something somebody could read: who only reacts or acknowledges says no word of the message. */
const speaks: readonly string[] = ['chat.messagePosted', 'chat.messageEdited', 'chat.placeMoved'];

/**
 * Twenty people come on duty, are sent to incidents and away, open groups and leave them, talk, lose their connection and
 * find it again, while the stream hands rows over late, in batches, some of them again. Each word somebody hears is held
 * against the oracle: they were in the channel when it was said, or are now and it is theirs to read; at the end everybody
 * has every word of the channels they are in.
 */
export const talkAllDay = async (seed: number, presses: number, faults: ChatFaults): Promise<ChatDay> => {
  const random = seededRandom(seed);
  const day: ChatDay = { messages: 0, heard: 0, caughtUp: 0, cuts: 0, again: 0, heldBack: 0, wrong: [] };
  const wire = channelWire((ports) => {
    const counted = {
      ...ports,
      withdraw: (withdrawal: Parameters<SequencerPorts['withdraw']>[0]) => {
        day.cuts += 1;
        return ports.withdraw(withdrawal);
      },
    };
    return faults.between?.(counted) ?? counted;
  });
  const world = chatWorld(wire.readFeeds, faults.keeping);
  const { rows } = world.incidents;
  const joined = new Map<string, number>();
  /** Who was in which channel, and since which message, when a row was stored; by the row's place. */
  const then: ReadonlyMap<string, number>[] = [];
  const places = new Map<string, number>();
  const nameOf = ({ id, version, type }: Pick<FeedEntry, 'id' | 'version' | 'type'>) =>
    `${id} ${version} ${type}`;

  const membersNow = (): ReadonlyMap<string, number> => {
    const channels = [
      'Z',
      'S-A',
      'S-B',
      ...world.chat.stored.keys(),
      ...[...world.incidents.incidents.keys()].map((id) => `I-${id}`),
    ];
    return new Map(
      people.flatMap((person) =>
        channels.flatMap((channelId) => {
          const since = memberSince(world, joined, person, channelId);
          return since === null ? [] : [[`${person.sub} ${channelId}`, since] as const];
        }),
      ),
    );
  };

  let now = membersNow();
  let read = 0;
  /** Whether an entry was that person's to hear. */
  const mayHear = (personId: string, channelId: string, entry: FeedEntry): boolean => {
    const event = readChatEvent(entry);
    if (event === null || !('n' in event) || !speaks.includes(entry.type)) return true;
    const key = `${personId} ${channelId}`;
    const place = places.get(nameOf(entry));
    const since = [place === undefined ? undefined : then[place]?.get(key), now.get(key)];
    return since.some((fromN) => fromN !== undefined && event.n > fromN);
  };

  const listeners = people.map((person) =>
    channelListener(world, wire, person, {
      ...faults,
      shown: (channelId, n) => {
        if (n <= (now.get(`${person.sub} ${channelId}`) ?? Number.POSITIVE_INFINITY))
          day.wrong.push(`${person.sub} was shown message ${n} of ${channelId}`);
      },
      heard: (channelId, entry, live) => {
        day[live ? 'heard' : 'caughtUp'] += 1;
        if (!mayHear(person.sub, channelId, entry))
          day.wrong.push(`${person.sub} heard ${entry.type} of ${channelId}${live ? '' : ', catching up'}`);
      },
    }),
  );

  /** Stores what a press did in the test's own memory: who is where now, and who came into a group after which message. */
  const note = (from: number): void => {
    for (const row of rows.slice(from)) {
      const event = readChatEvent(row);
      if (event?.type !== 'chat.membersAdded') continue;
      for (const { personId } of event.members) {
        joined.set(`${personId} ${row.id}`, world.chat.heads.get(row.id)?.n ?? 0);
      }
    }
    now = membersNow();
    for (let place = from; place < rows.length; place++) {
      const row = rows[place];
      if (row === undefined) continue;
      then[place] = now;
      places.set(nameOf(row), place);
      if (row.type === 'chat.messagePosted') day.messages += 1;
    }
  };

  /** Who was put into a group looks at once, often before the stream got as far. */
  const openThoseWhoCame = async (from: number): Promise<void> => {
    for (const { topic, type } of rows.slice(from))
      for (const [index, { sub }] of people.entries())
        if (type === 'chat.channelAdded' && topic?.endsWith(`/person/${sub}`)) await listeners[index]?.open();
  };

  const sequence = async (most: number): Promise<void> => {
    const again = read > 0 && random.next() < 0.15 ? random.below(mostAgain + 1) : 0;
    if (again > 0) day.again += 1;
    const batch = rows.slice(Math.max(0, read - again), read + most).map((row) => faults.rows?.(row) ?? row);
    read = Math.min(rows.length, read + most);
    if (batch.length > 0) await wire.sequence(batch);
  };

  for (let press = 0; press < presses; press++) {
    const from = rows.length;
    await pressOf(world, random);
    note(from);
    wire.stored(rows.slice(from).map((row) => faults.rows?.(row) ?? row));
    await openThoseWhoCame(from);
    const listener = listeners[random.below(listeners.length)];
    const chance = random.next();
    if (chance < 0.25) await listener?.open();
    else if (chance < 0.3) listener?.loseConnection();
    if (random.next() < 0.5) await sequence(1 + random.below(12));
  }
  while (read < rows.length) await sequence(12);
  for (const listener of listeners) {
    await listener.open();
    day.wrong.push(...listener.missing());
  }
  day.heldBack = wire.heldBack();
  return day;
};
