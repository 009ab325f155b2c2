import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alarmRefusalCodes } from '../alarm/AlarmRefusal.ts';
import { chatRefusalCodes } from '../chat/ChatRefusal.ts';
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

type Tree = { readonly [key: string]: string | Tree };

const books = [
  '',
  'chat/',
  'custody/',
  'desk/',
  'incident/',
  'journal/',
  'map/',
  'office/',
  'people/',
  'photo/',
  'refusal/',
  'road/',
  'start/',
  'verify/',
] as const;

/** Every text of a language, what every client loads and each book. */
const read = (language: string): ReadonlyMap<string, string> => {
  const flat = new Map<string, string>();
  const gather = (node: Tree, prefix: string): void => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') flat.set(prefix + key, value);
      else gather(value, `${prefix}${key}.`);
    }
  };
  for (const book of books)
    gather(
      JSON.parse(readFileSync(new URL(`./${book}${language}.json`, import.meta.url), 'utf8')) as Tree,
      '',
    );
  return flat;
};

const source = read('nl');
const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** Words may be the same in two languages, sentences are not: one that is was left in Dutch. */
const sentence = 24;

describe.each(['fr', 'de', 'en'])('the texts in %s', (language) => {
  const texts = read(language);

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

test('every refusal a person can meet has a text', () => {
  const codes = [
    ...incidentRefusalCodes,
    ...commonRefusalCodes,
    ...positionRefusalCodes,
    ...unitRefusalCodes,
    ...alarmRefusalCodes,
    ...photoRefusalCodes,
    ...personRefusalCodes,
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
