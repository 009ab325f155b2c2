import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ChannelIdSchema } from '../../../../shared/chat/ChannelId.ts';
import { hitsOn, type TextEntry, wordsAsked } from '../../../../shared/chat/TextPage.ts';
import { normalized } from '../../../../shared/gazetteer/normalized.ts';
import { pageItem, pageOf } from './chatItems.ts';

const channelId = v.parse(ChannelIdSchema, 'Z');
const at = '2026-11-23T08:00:00.000Z';
const word = fc.constantFrom(
  'hond',
  'Hönd',
  'straat',
  'STRAATJE',
  '"quoot"',
  'русский',
  '٣٤',
  'ﬁets',
  'n',
  '\\u0041',
);
const entries = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(word).map((all) => all.join(' ')),
    ),
    {
      maxLength: 20,
    },
  )
  .map((texts) =>
    texts.map((text, k): TextEntry => ({ n: k + 1, id: `01JDZ${k}`, at, words: normalized(text) })),
  );
const everything = (): boolean => true;

describe('a page of words as it is stored', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const page = { number: 7, version: 3, entries: some };
        expect(pageOf(pageItem(channelId, page, at), 7)).toEqual(page);
      }),
      { numRuns: 300 },
    );
  });

  test('asked for words, gives the very hits the whole page gives, and is left packed where it has none', () => {
    let found = 0;
    let packed = 0;
    fc.assert(
      fc.property(entries, fc.array(word, { minLength: 1, maxLength: 2 }), (some, words) => {
        const item = pageItem(channelId, { number: 1, version: 1, entries: some }, at);
        const asked = wordsAsked(words.join(' '));
        const narrowed = pageOf(item, 1, asked);
        const hits = hitsOn([pageOf(item, 1)], asked, everything);
        expect(hitsOn([narrowed], asked, everything)).toEqual(hits);
        found += hits.length;
        if (some.length > 0 && narrowed.entries.length === 0) packed += 1;
      }),
      { numRuns: 1_000 },
    );
    console.log(`pages of words: N=1000 questions, ${found} hits, ${packed} pages left packed`);
    expect(found).toBeGreaterThan(100);
    expect(packed).toBeGreaterThan(100);
  });

  test('takes less than half of what its text takes, said in words and with numbers nobody can guess', () => {
    const said = fc.record({
      id: fc.ulid(),
      at: fc.date({
        min: new Date(Date.UTC(2026, 0)),
        max: new Date(Date.UTC(2027, 0)),
        noInvalidDate: true,
      }),
      words: fc.array(fc.constantFrom(...talk), { minLength: 6, maxLength: 20, size: 'max' }),
    });
    const some = fc.sample(said, { numRuns: 100, seed: 2_026 }).map(
      ({ id, at, words }, k): TextEntry => ({
        n: 9_900 + k,
        id,
        at: at.toISOString(),
        words: words.join(' '),
      }),
    );
    const { entries: packed } = pageItem(channelId, { number: 1, version: 1, entries: some }, at);
    const text = JSON.stringify(some.map(({ n, id, at: said, words }) => [n, id, said, words]));
    console.log(`a page of 100 messages: ${packed.length} of ${text.length} bytes`);
    expect(packed.length * 2).toBeLessThan(text.length);
  });
});

/** Words as they fall in a zone's channels, folded. */
const talk = (
  'dader te voet naar het plein donkere jas wij nemen de achterkant van gebouw onderweg vier minuten ter plaatse getuige ' +
  'gehoord identiteit genoteerd voertuig grijs nummerplaat gedeeltelijk gezien richting station ambulance is er al niemand ' +
  'gewond deur staat open graag tweede ploeg voor slachtoffer wil geen klacht indienen parket verwittigd sleepdienst besteld'
).split(' ');
