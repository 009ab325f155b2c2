import { describe, expect, test } from 'vitest';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import { findEntries } from './findEntries.ts';
import { indexChain } from './indexChain.ts';
import { journalWorld } from './journalWorld.fixture.ts';
import {
  madeEpochs as epochs,
  madeQuestions as questions,
  madeJournal as stored,
  madeTruth as truth,
} from './madeJournal.fixture.ts';

const answersOf = async (
  world: ReturnType<typeof journalWorld>,
  question: JournalQuestion,
): Promise<string[]> => {
  const head = await world.chain.head();
  const found: string[] = [];
  if (head !== null)
    for await (const { epoch, n } of findEntries(world, question, head)) found.push(`${epoch}/${n}`);
  return found;
};

const clock = () => 0;

describe('reading the journal', () => {
  test.each([0, 1, 900, 4_299, 4_300])(
    'is whole and exact when the index has %i entries of the newest epoch',
    async (until) => {
      const whole = journalWorld(stored);
      const newest = stored[1]?.pages ?? [];
      // The indexer saw the chain when it was shorter.
      const earlier = journalWorld([
        ...stored.slice(0, 1),
        ...(until === 0
          ? []
          : [
              {
                epoch: '01JB',
                pages: newest.flatMap((page) =>
                  page.from > until
                    ? []
                    : [
                        {
                          ...page,
                          to: Math.min(page.to, until),
                          lines: page.lines.slice(0, until - page.from + 1),
                        },
                      ],
                ),
              },
            ]),
      ]);
      await indexChain({ chain: earlier.chain, index: whole.index, now: clock })(1);

      let entries = 0;
      for (const question of questions) {
        const found = await answersOf(whole, question);
        expect(found).toEqual(truth(epochs, question));
        entries += found.length;
      }
      expect(entries).toBeGreaterThan(6_900);
      console.log(
        `journal index at ${until}: ${questions.length} questions, ${entries} answers, 0 missing, 0 too many`,
      );
    },
  );

  test('goes on where it stopped, from page to page and over the border of an epoch', async () => {
    const world = journalWorld(stored);
    await indexChain({ ...world, now: clock })(1);
    const head = await world.chain.head();
    if (head === null) throw new Error('no head');

    const found: string[] = [];
    let place: { epoch: string; below: number } | undefined;
    for (;;) {
      let count = 0;
      for await (const { epoch, n } of findEntries(world, { actorId: 'person-5' }, head, place)) {
        found.push(`${epoch}/${n}`);
        place = { epoch, below: n };
        if (++count === 7) break;
      }
      if (count < 7) break;
    }

    expect(found).toEqual(truth(epochs, { actorId: 'person-5' }));
  });

  test('is whole with two indexers at once, one of which dies', async () => {
    const world = journalWorld(stored);
    const dying = { ...world.index, write: async () => Promise.reject(new Error('dead')) };
    const outcomes = await Promise.allSettled([
      indexChain({ ...world, now: clock })(1),
      indexChain({ ...world, now: clock })(1),
      indexChain({ chain: world.chain, index: dying, now: clock })(1),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    for (const question of questions.slice(0, 20)) {
      expect(await answersOf(world, question)).toEqual(truth(epochs, question));
    }
  });

  test('seeded faults, a lost row of the index and a row that points elsewhere, are noticed', async () => {
    const lost = journalWorld(stored);
    await indexChain({ ...lost, now: clock })(1);
    lost.rows.delete(`01JB A#person-5 0`);
    const wrong = journalWorld(stored);
    await indexChain({ ...wrong, now: clock })(1);
    wrong.rows.set(`01JB A#person-5 0`, [...(wrong.rows.get('01JB A#person-6 0') ?? [])]);

    expect(await answersOf(lost, { actorId: 'person-5' })).not.toEqual(
      truth(epochs, { actorId: 'person-5' }),
    );
    const shown = await answersOf(wrong, { actorId: 'person-5' });
    expect(shown).not.toEqual(truth(epochs, { actorId: 'person-5' }));
    // Too few, and never somebody else's.
    expect(truth(epochs, { actorId: 'person-5' })).toEqual(expect.arrayContaining(shown));
  });

  test('a chain with a hole is not indexed over', async () => {
    const pages = stored[1]?.pages ?? [];
    const world = journalWorld([{ epoch: '01JB', pages: pages.filter((_, k) => k !== 4) }]);

    await expect(indexChain({ ...world, now: clock })(1)).rejects.toThrow('hole');
    expect(await world.index.indexedTo('01JB')).toBeNull();
  });
});
