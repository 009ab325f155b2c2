import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deviceEventTypes } from '../../../shared/directory/deviceActs.ts';
import { personEventTypes } from '../../../shared/directory/personEventTypes.ts';
import { photoEventTypes } from '../../../shared/photo/photoEventTypes.ts';
import { createTexts, type Texts, type TextTree } from '../i18n/createTexts.ts';
import { entrySentence, type Telling } from './entrySentence.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../shared/${path}`, import.meta.url), 'utf8');
const languages = ['nl', 'fr', 'de', 'en'] as const;
const made = new Map<string, Texts>();
const textsOf = (language: string): Texts => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const tree: TextTree = JSON.parse(read(`i18n/journal/${language}.json`));
  const texts = createTexts(language, tree);
  made.set(language, texts);
  return texts;
};

/** Every operation of the contract with the op it leaves in the journal. */
const operations = [
  ...read('schema.graphql').matchAll(/^type (Query|Mutation|Subscription) \{\n([\s\S]*?)^\}/gm),
].flatMap(([, type, body]) =>
  [...(body ?? '').matchAll(/^ {2}(\w+)[(:][\s\S]*?audit: (\w+)/gm)].map(([, field, op]) => ({
    operation: `${type}.${field}`,
    op: op ?? '',
  })),
);
const ops = (/enum AuditOp \{([^}]*)\}/.exec(read('schema.graphql'))?.[1] ?? '').trim().split(/\s+/);
const incidentEventTypes = [
  ...read('incident/IncidentEventSchema.ts').matchAll(/literal\('(incident\.\w+)'\)/g),
].map(([, type]) => type ?? '');
const changes = [
  ...incidentEventTypes,
  ...personEventTypes,
  ...photoEventTypes,
  'photo.opened',
  'photo.originalOpened',
  'photo.downloaded',
  'settings.photosChanged',
  'organisation.changed',
  'session.registered',
  'session.continued',
  'session.passwordAsked',
  'budget.exceeded',
  ...Object.values(deviceEventTypes),
];

const telling = (over: Partial<Telling>): Telling => ({
  actor: { kind: 'PERSON', id: 'p1', name: 'L. Fictiva' },
  unit: 'OO 05',
  op: 'CONSULT',
  operation: 'Query.somethingNewer',
  type: 'consultation.answered',
  ...over,
});
const written = (entry: Telling, language: string): string =>
  entrySentence(entry, textsOf(language))
    .map(({ text }) => text)
    .join('');

/** What is wrong with a sentence, or null. */
const fault = (sentence: string): string | null => {
  if (/undefined|null|NaN/.test(sentence)) return 'undefined';
  if (/[{}]/.test(sentence)) return 'an open place';
  if (/\b(sentence|act)\.\w/.test(sentence)) return 'a key';
  if (!sentence.includes('L. Fictiva')) return 'nobody did it';
  if (/ {2}|^ | $/.test(sentence)) return 'a hole';
  return sentence.length < 15 ? 'too short' : null;
};

describe.each(languages)('In %s', (language) => {
  test('every kind of entry is a whole sentence', () => {
    const counts = [undefined, 0, 1, 2, 5, 100];
    const objects = [{}, { objectId: '01J0' }, { objectId: '01J0', objectLabel: '5449-2026-000123' }];
    const kinds = [
      ...operations.flatMap(({ operation, op }) =>
        ['consultation.asked', 'consultation.answered', 'access.denied'].map((type) => ({
          type,
          op,
          operation,
        })),
      ),
      ...changes.flatMap((type) => ops.map((op) => ({ type, op }))),
      ...ops.flatMap((op) =>
        ['something.newer', 'consultation.answered', 'access.denied'].map((type) => ({ type, op })),
      ),
    ];
    const faults: string[] = [];
    let told = 0;
    for (const kind of kinds)
      for (const object of objects)
        for (const count of counts) {
          const entry = telling({
            ...kind,
            ...object,
            ...(count === undefined ? {} : { resultCount: count }),
          });
          const sentence = written(entry, language);
          told += 1;
          const found = fault(sentence);
          if (found !== null) faults.push(`${kind.type} ${kind.op}: ${found}: ${sentence}`);
        }
    console.log(`sentences ${language}: ${told} entries of ${kinds.length} kinds, ${faults.length} faults`);
    expect(operations.length).toBeGreaterThan(25);
    expect(faults).toEqual([]);
  });

  test('what the contract can ask and what can happen has a sentence of its own, not the general one', () => {
    const texts = textsOf(language);
    const audited = operations.filter(
      ({ operation, op }) => op !== 'NONE' && !operation.startsWith('Mutation'),
    );
    const missing = [
      ...audited.map(({ operation }) => `sentence.answered.${operation}`),
      ...operations.map(({ operation }) => `act.${operation}`),
      ...changes.map((type) => `sentence.event.${type}`),
      ...ops.map((op) => `sentence.op.${op}`),
    ].filter((key) => texts.text(key, { count: 2 }) === undefined);
    expect(missing).toEqual([]);
  });
});

test('a look without an answer, one that showed nothing and one that was refused are told as what they are', () => {
  const asked = telling({ type: 'consultation.asked', operation: 'Query.incident' });
  expect(written(asked, 'nl')).toBe(
    'L. Fictiva (OO 05) vroeg dit, zonder antwoord in het journaal: een incident bekijken',
  );
  const nothing = telling({ operation: 'Query.person', resultCount: 0 });
  expect(written(nothing, 'en')).toBe('L. Fictiva (OO 05) was shown nothing: looking at a profile');
  const following = telling({ operation: 'Subscription.incidents', resultCount: 0 });
  expect(written(following, 'de')).toBe('L. Fictiva (OO 05) hat begonnen, die Einsätze live zu verfolgen');
  const denied = telling({ type: 'access.denied', op: 'DENY', operation: 'Mutation.changeRights' });
  expect(written(denied, 'fr')).toBe(
    'L. Fictiva (OO 05) n’y était pas autorisé\u00a0: modifier les droits de quelqu’un',
  );
});

test('seeded faults are found: a key without a text, an open place, a sentence without its person', () => {
  expect(fault('act.Query.incident L. Fictiva')).toBe('a key');
  expect(fault('L. Fictiva bekeek incident {object}')).toBe('an open place');
  expect(fault('L. Fictiva bekeek incident undefined')).toBe('undefined');
  expect(fault('Iemand bekeek een incident')).toBe('nobody did it');
});
