import { expect, test } from 'vitest';
import { everybodys } from '../../functions/sequencer/pagesAsTold.ts';
import type { SequencerPorts } from '../../functions/sequencer/SequencerPorts.ts';
import { type ChatDay, type ChatFaults, talkAllDay } from './talkAllDay.ts';

const long = process.env.LONG !== undefined;
const days = long ? 200 : 8;
const presses = long ? 1_000 : 400;

const several = async (faults: ChatFaults = {}, count = days): Promise<ChatDay> => {
  const sum: ChatDay = { messages: 0, heard: 0, caughtUp: 0, cuts: 0, again: 0, heldBack: 0, wrong: [] };
  for (let seed = 1; seed <= count; seed++) {
    const day = await talkAllDay(seed, presses, faults);
    sum.messages += day.messages;
    sum.heard += day.heard;
    sum.caughtUp += day.caughtUp;
    sum.cuts += day.cuts;
    sum.again += day.again;
    sum.heldBack += day.heldBack;
    sum.wrong.push(...day.wrong.map((line) => `seed ${seed}: ${line}`));
  }
  return sum;
};

test('nobody hears a channel they are not in, and nobody in it misses a word, whoever comes, goes and is sent where', async () => {
  const { wrong, ...counts } = await several();

  console.log(
    `channels: ${counts.messages} messages among twenty people in ${days} days, heard ${counts.heard} times and caught up ${counts.caughtUp} times, ${counts.cuts} cuts, ${counts.again} batches again, ${counts.heldBack} words on their way as somebody came, who was not told them; ${wrong.length} heard or missed wrongly`,
  );
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(counts.messages).toBeGreaterThan(days * presses * 0.2);
  expect(counts.heard).toBeGreaterThan(counts.messages);
  expect(counts.cuts).toBeGreaterThan(days * 10);
  expect(counts.heldBack).toBeGreaterThan(days);
});

const withPorts = (change: (ports: SequencerPorts) => Partial<SequencerPorts>): ChatFaults => ({
  between: (ports) => ({ ...ports, ...change(ports) }),
});

test.each<readonly [string, ChatFaults]>([
  ['cuts nobody', withPorts(() => ({ withdraw: async () => 'PUBLISHED' }))],
  [
    'cuts after the page and not within it',
    (() => {
      const late: (() => Promise<unknown>)[] = [];
      return withPorts((ports) => ({
        publish: async (page) => {
          const published = await ports.publish(page);
          for (const cut of late.splice(0)) await cut();
          return published;
        },
        withdraw: async (withdrawal) => {
          late.push(() => ports.withdraw(withdrawal));
          return 'PUBLISHED';
        },
      }));
    })(),
  ],
  [
    'tells who came into a group what was still on its way',
    withPorts((ports) => ({ publish: (page) => ports.publish({ ...page, fromN: everybodys }) })),
  ],
  ['forgets that a unit’s assignment ends', { rows: ({ ends: _, ...row }) => row }],
  ['lets anybody follow anything', { followsAnything: true }],
  ['never asks for what was missed', { neverCatchesUp: true }],
  [
    'gives who joins a group all that was said before',
    {
      keeping: ({ channel, ...change }) => {
        if (channel === undefined) return change;
        const members = channel.channel.members.map((member) => ({ ...member, joinedAtN: 0 }));
        return { ...change, channel: { ...channel, channel: { ...channel.channel, members } } };
      },
    },
  ],
])('a zone that %s is found out', async (_, faults) => {
  const { wrong } = await several(faults, 2);

  expect(wrong.length).toBeGreaterThan(0);
});
