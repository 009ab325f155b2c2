import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alarmRefusalCodes } from '../alarm/AlarmRefusal.ts';
import { chatRefusalCodes } from '../chat/ChatRefusal.ts';
import { accountRefusalCodes } from '../directory/AccountRefusal.ts';
import { importProblemCodes } from '../directory/import/ImportProblem.ts';
import { importRefusalCodes } from '../directory/import/ImportRefusal.ts';
import { organisationRefusalCodes } from '../directory/OrganisationRefusal.ts';
import { personRefusalCodes } from '../directory/PersonRefusal.ts';
import { dispatchRefusalCodes } from '../dispatch/DispatchRefusal.ts';
import { incidentRefusalCodes } from '../incident/IncidentRefusal.ts';
import { journalRefusalCodes } from '../journal/JournalRefusal.ts';
import { commonRefusalCodes } from '../kernel/CommonRefusal.ts';
import { photoRefusalCodes } from '../photo/PhotoRefusal.ts';
import { positionRefusalCodes } from '../position/PositionRefusal.ts';
import { unitRefusalCodes } from '../unit/UnitRefusal.ts';
import { webhookRefusalCodes } from '../webhook/WebhookRefusal.ts';
import { flatTexts } from './flatTexts.fixture.ts';

/** What every client loads, and each book beside it. */
const readTexts = (language: string): ReadonlyMap<string, string> =>
  flatTexts(
    globSync(`{.,*}/${language}.json`, { cwd: import.meta.dirname }).map((file) =>
      readFileSync(new URL(file, import.meta.url), 'utf8'),
    ),
  );

const source = readTexts('nl');
const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** Words may be the same in two languages, sentences are not: one that is was left in Dutch. */
const sentence = 24;

describe.each(['fr', 'de', 'en'])('the texts in %s', (language) => {
  const texts = readTexts(language);

  test('have every text of the Dutch file and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...source.keys()].sort());
  });

  test('fill the same places', () => {
    const differing = [...source].filter(
      ([key, text]) => places(text).join() !== places(texts.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('were not left in Dutch', () => {
    const left = [...source].filter(([key, text]) => text.length > sentence && texts.get(key) === text);
    expect(left.map(([key]) => key)).toEqual([]);
  });
});

/** What no typesetter lets stand, and the word a language has for a stranger: 'u', 'vous', 'Sie'. */
const slips: Readonly<Record<string, RegExp>> = {
  nl: /['"]|\.\.\.|\b(je|jij|jou|jouw|jullie)\b/i,
  fr: /['"]|\.\.\.|[^\u00a0][:?!;»]|«[^\u00a0]|(?<!\p{L})(tu|ton|tes)(?!\p{L})/iu,
  de: /['"]|\.\.\.|\b(du|dein|deine|dich|dir)\b/i,
  en: /['"]|\.\.\./,
};
const slipped = (language: string, text: string): boolean =>
  slips[language]?.test(text.replaceAll('https://', '')) ?? true;

test.each(['nl', 'fr', 'de', 'en'])(
  'the texts in %s have their language’s own signs, and its word for a stranger',
  (language) => {
    expect([...readTexts(language)].filter(([, text]) => slipped(language, text))).toEqual([]);
  },
);

test('seeded faults, a straight apostrophe, a French colon that may stand alone on a line, and somebody called je, are found', () => {
  expect(slipped('nl', "Foto's")).toBe(true);
  expect(slipped('fr', 'Motif : {reason}')).toBe(true);
  expect(slipped('nl', 'Je positie is niet bewaard')).toBe(true);
  expect(slipped('fr', 'Motif\u00a0: {reason}')).toBe(false);
});

test('every refusal a person can meet has a text', () => {
  const codes = [
    ...incidentRefusalCodes,
    ...commonRefusalCodes,
    ...positionRefusalCodes,
    ...unitRefusalCodes,
    ...alarmRefusalCodes,
    ...photoRefusalCodes,
    ...personRefusalCodes,
    ...accountRefusalCodes,
    ...organisationRefusalCodes,
    ...importRefusalCodes,
    ...importProblemCodes,
    ...dispatchRefusalCodes,
    ...journalRefusalCodes,
    ...webhookRefusalCodes,
    ...chatRefusalCodes,
    'fault.unexpected',
    'unknown',
    'client.upgradeNeeded',
  ];
  expect(codes.filter((code) => !source.has(`refusal.${code}`))).toEqual([]);
  console.log(`i18n: ${source.size} texts × 4 languages, ${codes.length} refusals`);
});

test('a seeded fault, a place that is filled under another name, is found', () => {
  expect(places('Prioriteit {from} naar {to}')).not.toEqual(places('Priorité {from} vers {vers}'));
});
