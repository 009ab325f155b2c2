import { createHash } from 'node:crypto';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { chainOf, type MadeEntry } from './chainOf.fixture.ts';

const subject = (k: number): string => createHash('sha256').update(`s${k}`).digest('hex');
const begin = millisecondsOf('2026-09-01T00:00:00.000Z');
const ops = ['CONSULT', 'ALTER', 'COLLECT', 'AUDITREAD', 'EXPORT'];
const reasons = ['INCIDENT', 'COMPLAINT', 'OTHER'];

/** A number from 0 up to but without `below`, the same for the same `seed`. */
const pick = (seed: string, below: number): number =>
  createHash('sha256').update(seed).digest().readUInt32BE(0) % below;

const made = (epoch: string, length: number): readonly MadeEntry[] =>
  Array.from({ length }, (_, k) => ({
    // A minute apart, and now and then three hours late: a row may have waited.
    at: isoOf(begin + k * 60_000 - (pick(`${epoch}l${k}`, 40) === 0 ? 3 * 3_600_000 : 0)),
    actor: `person-${pick(`${epoch}a${k}`, 12)}`,
    op: ops[pick(`${epoch}o${k}`, 25)] ?? 'CONSULT',
    ...(pick(`${epoch}r${k}`, 3) === 0 ? { reason: reasons[pick(`${epoch}q${k}`, 3)] ?? 'OTHER' } : {}),
    subjects: Array.from({ length: pick(`${epoch}n${k}`, 4) }, (_s, s) =>
      subject(pick(`${epoch}s${k}.${s}`, 300)),
    ),
  }));

/** The places (`epoch/n`) of what answers a question, newest first, by looking at every entry. */
export const madeTruth = (
  epochs: readonly { epoch: string; entries: readonly MadeEntry[] }[],
  question: JournalQuestion,
) =>
  epochs.toReversed().flatMap(({ epoch, entries }) =>
    entries
      .map((entry, k) => ({ ...entry, place: `${epoch}/${k + 1}` }))
      .filter(
        ({ at, actor, op, reason, subjects }) =>
          (question.from === undefined || at >= question.from) &&
          (question.to === undefined || at <= question.to) &&
          (question.actorId === undefined || actor === question.actorId) &&
          (question.ops === undefined || question.ops.some((one) => one === op)) &&
          (question.reasonCode === undefined || reason === question.reasonCode) &&
          (question.subjects === undefined || question.subjects.some((one) => subjects.includes(one))),
      )
      .map(({ place }) => place)
      .reverse(),
  );

/** Two epochs of a zone's journal: who looked at whom, made up but the same each time. */
export const madeEpochs = [
  { epoch: '01JA', entries: made('01JA', 2_600) },
  { epoch: '01JB', entries: made('01JB', 4_300) },
];
export const madeJournal = madeEpochs.map(({ epoch, entries }) => ({
  epoch,
  pages: chainOf(epoch, entries),
}));
const day = (k: number): string => isoOf(begin + k * 86_400_000);

export const madeQuestions: readonly JournalQuestion[] = [
  {},
  { from: day(1), to: day(2) },
  { from: day(2) },
  { to: day(0) },
  { from: day(90), to: day(91) },
  ...Array.from({ length: 25 }, (_, k): JournalQuestion => ({ subjects: [subject(k)] })),
  ...Array.from(
    { length: 25 },
    (_, k): JournalQuestion => ({
      subjects: [subject(k), subject(k + 7)],
      from: day(k % 3),
      to: day((k % 3) + 1),
    }),
  ),
  ...Array.from(
    { length: 12 },
    (_, k): JournalQuestion => ({ actorId: `person-${k}`, ops: ['ALTER', 'EXPORT'] }),
  ),
  { reasonCode: 'COMPLAINT', ops: ['CONSULT'] },
  { reasonCode: 'OTHER', actorId: 'person-3', subjects: [subject(4)] },
  { actorId: 'nobody' },
];
