import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IncidentStore } from '../../shared/incident/IncidentStore.ts';
import { CommandIdSchema } from '../../shared/kernel/CommandId.ts';
import { command, createDesk, incidentIn, openInput } from './createDesk.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { judgeIncident } from './judgeIncident.ts';
import { readPartition } from './readPartition.ts';
import { storeEndpoint } from './storeEndpoint.ts';

let tables: StoreTables;
beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
});

const open = async () => incidentIn(await createDesk(tables).send(command('openIncident', openInput)));

/** Dies before or after the store did its work, as a function does that is killed or whose answer is lost. */
const dying =
  (when: 'before' | 'after', chance: () => boolean) =>
  (store: IncidentStore): IncidentStore => ({
    ...store,
    store: async (change) => {
      if (when === 'before' && chance()) throw new Error('died');
      const outcome = await store.store(change);
      if (when === 'after' && chance()) throw new Error('died');
      return outcome;
    },
  });

describe('one command', () => {
  test('sent ten times at once has one effect and ten equal answers', async () => {
    const rounds = 20;
    for (let round = 0; round < rounds; round++) {
      const { send } = createDesk(tables);
      const once = command('openIncident', { ...openInput, title: `Ronde ${round}` });

      const replies = await Promise.all(Array.from({ length: 10 }, () => send(once)));

      expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
      const { id } = incidentIn(await send(once));
      expect(judgeIncident(await readPartition(tables, id), 1)).toEqual([]);
    }
    console.log(`same command ×10 at once: ${rounds} rounds, 1 effect each`);
  });

  test.each(['before', 'after'] as const)(
    'whose function dies %s the effect is done once when sent again',
    async (when) => {
      const rounds = 20;
      for (let round = 0; round < rounds; round++) {
        const { id } = await open();
        let dies = true;
        const dyingDesk = createDesk(
          tables,
          dying(when, () => dies),
        );
        const note = command('addNote', { incidentId: id, text: `Nota ${round}` });
        await expect(dyingDesk.send(note)).rejects.toThrow('died');
        dies = false;

        const reply = await dyingDesk.send(note);
        const again = await dyingDesk.send(note);

        expect(incidentIn(reply).version).toBe(2);
        expect(JSON.stringify(again)).toBe(JSON.stringify(reply));
        expect(judgeIncident(await readPartition(tables, id), 2)).toEqual([]);
      }
      console.log(`died ${when} the effect: ${rounds} rounds, 1 effect each`);
    },
  );

  test('whose id comes with another payload or from another person is a mismatch, every time', async () => {
    const { send } = createDesk(tables);
    const { id } = await open();
    const note = command('addNote', { incidentId: id, text: 'de ware' });
    const replies = await Promise.all([
      send(note),
      ...Array.from({ length: 9 }, (_, n) => send({ ...note, input: { incidentId: id, text: `vals ${n}` } })),
    ]);
    const accepted = replies.filter(({ ok }) => ok);
    const mismatches = replies.filter(
      (reply) => !reply.ok && reply.refusal.errorType === 'IDEMPOTENCY_MISMATCH',
    );

    expect([accepted.length, mismatches.length]).toEqual([1, 9]);
    expect(await send(note, 'denkbeeld')).toMatchObject({ refusal: { code: 'command.reused' } });
    expect(judgeIncident(await readPartition(tables, id), 2)).toEqual([]);
    console.log('same id, other payload: 9 of 9 refused; other person: 1 of 1');
  });

  test('kept under the wrong id would be done twice, and this would see it: the seeded fault', async () => {
    const { id } = await open();
    let n = 0;
    const forgetful = (store: IncidentStore): IncidentStore => ({
      ...store,
      store: (change) =>
        store.store({
          ...change,
          answered: { ...change.answered, commandId: v.parse(CommandIdSchema, `CIC:wrong-${++n}-${id}`) },
        }),
    });
    const { send } = createDesk(tables, forgetful);
    const note = command('addNote', { incidentId: id, text: 'een keer' });

    await send(note);
    await send(note);

    expect(judgeIncident(await readPartition(tables, id), 2)).not.toEqual([]);
  });
});

test('a bad evening: commands sent up to five times, at once, by functions that die at a fifth of their steps', async () => {
  const { id } = await open();
  const notes = Array.from({ length: 40 }, (_, n) =>
    command('addNote', { incidentId: id, text: `Nota ${n}` }),
  );
  const fifth = () => Math.random() < 0.2;
  let deaths = 0;
  const sendUntilAnswered = async (note: (typeof notes)[number]): Promise<string> => {
    for (;;) {
      const desk = createDesk(tables, (store) => dying('before', fifth)(dying('after', fifth)(store)));
      const reply = await desk.send(note).catch(() => null);
      if (reply !== null && (reply.ok || reply.refusal.code !== 'command.busy')) return JSON.stringify(reply);
      deaths++;
    }
  };

  const answers: string[][] = [];
  for (let at = 0; at < notes.length; at += 4) {
    const group = notes.slice(at, at + 4);
    answers.push(
      ...(await Promise.all(
        group.map((note, n) =>
          Promise.all(Array.from({ length: 1 + (n % 5) }, () => sendUntilAnswered(note))),
        ),
      )),
    );
  }

  expect(answers.filter((same) => new Set(same).size !== 1)).toEqual([]);
  expect(answers.flat().filter((answer) => !answer.includes('"ok":true'))).toEqual([]);
  expect(judgeIncident(await readPartition(tables, id), 41)).toEqual([]);
  console.log(`bad evening: 40 commands, ${answers.flat().length} sends, ${deaths} deaths, 0 lost, 0 twice`);
});
