import { defaultPriority, type IncidentType } from '../../../shared/incident/incidentTypes.ts';
import type { Location } from '../../../shared/incident/Location.ts';
import { type Priority, priorities } from '../../../shared/incident/priorities.ts';
import type { ResultCode } from '../../../shared/incident/resultCodes.ts';
import type { CicContent, CicStep } from './CicStep.ts';
import type { CicZone } from './CicZone.ts';
import type { DispatchTexts } from './DispatchTexts.ts';
import type { SeededRandom } from './seededRandom.ts';
import { weighted } from './weighted.ts';

const minute = 60_000;

/** Shortest and longest time an incident stays open, in minutes: what is urgent is over sooner. */
const openFor: Readonly<Record<Priority, readonly [number, number]>> = {
  P1: [25, 90],
  P2: [30, 120],
  P3: [45, 240],
  P4: [60, 400],
};

/**
 * All that will be told of one incident: it opens, gets its notes, perhaps another priority, and closes.
 * @param openedAt milliseconds of simulated time
 * @param ref the dispatch centre's name for it; message ids are made from it
 */
export const planIncident = (
  random: SeededRandom,
  zone: CicZone,
  texts: DispatchTexts,
  { type, openedAt, ref }: { type: IncidentType; openedAt: number; ref: string },
): readonly CicStep[] => {
  const told = texts.types[type];
  const priority = defaultPriority[type];
  const [shortest, longest] = openFor[priority];
  const closedAt = openedAt + (shortest + random.next() * (longest - shortest)) * minute;
  const contents: { dueAt: number; content: CicContent }[] = [
    {
      dueAt: openedAt,
      content: {
        kind: 'OPEN',
        type,
        priority,
        title: told.title,
        description: `${texts.exercise}: ${random.pick(told.details)}`,
        location: place(random, zone, texts),
      },
    },
  ];
  let at = openedAt;
  for (const text of notes(random, texts, told.notes)) {
    at += (1 + random.next() * 12) * minute;
    if (at < closedAt) contents.push({ dueAt: at, content: { kind: 'NOTE', text } });
  }
  const other = random.next() < 0.15 ? otherPriority(random, priority) : null;
  if (other !== null) {
    const raised = other < priority;
    const reason = random.pick(raised ? texts.raised : texts.lowered);
    const dueAt = openedAt + random.next() * (closedAt - openedAt);
    contents.push({ dueAt, content: { kind: 'PRIORITY', priority: other, reason } });
  }
  contents.push({
    dueAt: closedAt,
    content: { kind: 'CLOSE', code: resultOf(random, type), remark: random.pick(texts.closed) },
  });
  return contents
    .toSorted((a, b) => a.dueAt - b.dueAt)
    .map(({ dueAt, content }, index) => ({ dueAt, ref, messageId: `${ref}-${index + 1}`, content }));
};

/** Two to six, none twice: what belongs to the kind first. */
const notes = (random: SeededRandom, texts: DispatchTexts, own: readonly string[]): readonly string[] => {
  const chosen = new Set(own.filter(() => random.next() < 0.7));
  for (let count = 2 + random.below(4); count > 0; count--) chosen.add(random.pick(texts.notes));
  return [...chosen];
};

const otherPriority = (random: SeededRandom, priority: Priority): Priority | null => {
  const at = priorities.indexOf(priority) + (random.next() < 0.5 ? -1 : 1);
  return priorities[at] ?? null;
};

/** About 2 km around the centre, to the land side: both demo zones lie on the coast. */
const place = (random: SeededRandom, zone: CicZone, texts: DispatchTexts): Location => ({
  address: `${random.pick(texts.streets)} ${1 + random.below(180)}`,
  municipality: random.pick(zone.municipalities),
  lat: rounded(zone.centre.lat - 0.018 + random.next() * 0.018),
  lon: rounded(zone.centre.lon - 0.008 + random.next() * 0.03),
  accuracy: random.next() < 0.6 ? 'EXACT' : 'STREET',
  ...(random.next() < 0.3 ? { what: random.pick(texts.places) } : {}),
});

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const resultOf = (random: SeededRandom, type: IncidentType): ResultCode => {
  if (type === 'ALARM')
    return weighted(random, [
      ['FALSE_ALARM', 8],
      ['PV_DRAFTED', 1],
      ['NOTHING_FOUND', 1],
    ] as const);
  return weighted(random, [
    ['HANDLED_ON_SCENE', 9],
    ['PV_DRAFTED', 6],
    ['NOTHING_FOUND', 4],
    ['HANDED_OVER', 1],
    ['DUPLICATE', 1],
  ] as const);
};
