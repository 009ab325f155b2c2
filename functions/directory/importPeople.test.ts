import { describe, expect, test } from 'vitest';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { administratorItem, directoryFunction } from './directory.fixture.ts';
import { previewImport } from './previewImport.ts';

const count = 230;
const csv = [
  'username;name;roles;unit;languages',
  ...Array.from({ length: count - 1 }, (_, n) => `p.${n};P. ${n};OFFICER;OO 05;nl`),
  'l.fictiva;L. Fictiva-Anders;TEAM_LEAD;OO 05;nl|fr',
].join('\r\n');

const people = [administratorItem, officerWho('ACTIVE')];

const hashOf = async ({ memory, world }: ReturnType<typeof directoryFunction>, text = csv) => {
  const preview = await previewImport({ reader: memory.store, clock: { now: () => world.now } })(
    { csv: text },
    callContextOf(administratorItem, 'Query.previewImport'),
  );
  if (!preview.ok) throw new Error(preview.refusal.code);
  const { previewHash, problems } = (
    preview.value as { value: { previewHash: string; problems: readonly unknown[] } }
  ).value;
  return { previewHash, problems };
};

/** Sends the command until nothing is left; a run that dies is followed by the next. */
const untilDone = async (zone: ReturnType<typeof directoryFunction>, previewHash: string) => {
  let runs = 0;
  const passwords: string[] = [];
  for (;;) {
    runs += 1;
    if (runs > 50) throw new Error('it never ends');
    const answer = await zone
      .call('importPeople', 1, { csv, previewHash })
      .catch((error: unknown) => ({ ok: false as const, refusal: { code: String(error) } }));
    if (!answer.ok) {
      zone.world.now += 61_000;
      continue;
    }
    const reply = answer.value as {
      added: number;
      changed: number;
      remaining: number;
      people: { firstPassword: string | null }[];
    };
    passwords.push(...reply.people.flatMap(({ firstPassword }) => firstPassword ?? []));
    if (reply.remaining === 0) return { ...reply, runs, passwords };
  }
};

describe('an import', () => {
  test('adds and changes everybody once, a hundred at a time, and is answered the same ever after', async () => {
    const zone = directoryFunction(people);
    const { previewHash } = await hashOf(zone);

    const whole = await untilDone(zone, previewHash);
    const again = await zone.call('importPeople', 1, { csv, previewHash });

    expect(whole).toMatchObject({ added: count - 1, changed: 1, runs: 3 });
    expect(new Set(whole.passwords).size).toBe(count - 1);
    expect(again).toMatchObject({
      ok: true,
      value: { added: count - 1, changed: 1, remaining: 0, people: [] },
    });
    expect(zone.memory.rows).toHaveLength(count + 1);
    expect(zone.memory.persons.get('fictiva')).toMatchObject({ version: 3, roles: ['TEAM_LEAD'] });
  });

  test('that is killed again and again ends as if it never had been', async () => {
    let deaths = 0;
    let calls = 0;
    const zone = directoryFunction(people);
    const { previewHash } = await hashOf(zone);
    zone.world.interrupt = () => {
      calls += 1;
      if (calls % 97 === 0) {
        deaths += 1;
        throw new Error('killed');
      }
    };

    const whole = await untilDone(zone, previewHash);
    zone.world.interrupt = () => undefined;
    zone.world.now += 61_000;
    await zone.care.mend();

    expect(whole).toMatchObject({ added: count - 1, changed: 1 });
    expect(zone.memory.rows).toHaveLength(count + 1);
    expect(zone.memory.persons.size).toBe(count + 1);
    expect(zone.memory.due.size).toBe(0);
    expect([...zone.users.values()].filter(({ roles }) => roles.length === 0)).toEqual([]);
    expect(deaths).toBeGreaterThan(10);
    console.log(`import: ${count} people, killed ${deaths} times, everybody once`);
  });

  test('is refused when the directory is not what the preview showed', async () => {
    const zone = directoryFunction(people);
    const { previewHash } = await hashOf(zone);
    await zone.call('suspendPerson', 9, { personId: 'fictiva', reason: 'Tot het onderzoek klaar is' });

    const answer = await zone.call('importPeople', 1, { csv, previewHash });

    expect(answer).toMatchObject({ ok: false, refusal: { code: 'import.previewDiffers' } });
    expect(zone.memory.persons.size).toBe(2);
  });

  test('is refused as a whole for one wrong line', async () => {
    const zone = directoryFunction(people);
    const wrong = `${csv}\r\nx.y;X. Y;WIZARD;OO 05;nl`;
    const { previewHash, problems } = await hashOf(zone, wrong);

    expect(problems).toEqual([
      { line: count + 2, column: 'roles', code: 'import.roleUnknown', value: 'WIZARD' },
    ]);
    expect(await zone.call('importPeople', 1, { csv: wrong, previewHash })).toMatchObject({
      ok: false,
      refusal: { code: 'import.problems', params: { problems: 1 } },
    });
    expect(zone.memory.persons.size).toBe(2);
  });
});
