import { createHash } from 'node:crypto';
import type { Subject } from '../../shared/journal/AuditFacts.ts';
import type { ChainPage } from '../../shared/journal/reading/ChainPage.ts';
import type { JournalQuestionTools, NamedThings, OpenedPayload } from './JournalQuestionTools.ts';
import { journalWorld } from './journalWorld.fixture.ts';

/** A subject's hash as the made-up zone has it. */
export const hashOf = ({ kind, id }: Subject): string =>
  createHash('sha256').update(`${kind}:${id}`).digest('hex');

const things = (ids: Readonly<Record<string, string>>): NamedThings => ({
  idOf: async (identifier) =>
    Object.hasOwn(ids, identifier)
      ? identifier
      : (Object.entries(ids).find(([, name]) => name === identifier)?.[0] ?? null),
  names: async (wanted) =>
    new Map(wanted.flatMap((id) => (Object.hasOwn(ids, id) ? [[id, ids[id] ?? ''] as const] : []))),
});

/** What the questions about the journal need, in memory. */
export const questionTools = (
  epochs: readonly { readonly epoch: string; readonly pages: readonly ChainPage[] }[],
  payloads: Readonly<Record<string, OpenedPayload>> = {},
): JournalQuestionTools & ReturnType<typeof journalWorld> => ({
  ...journalWorld(epochs),
  subjectHash: async () => hashOf,
  people: things({ 'person-1': 'A. Voorbeeld', 'person-2': 'M. Denkbeeld', voorbeeld: 'S. Bedacht' }),
  incidents: things({ '01JINCIDENT': '5449-2026-000123' }),
  payloads: async (entries) =>
    new Map(
      entries.flatMap(({ epoch, n }) => {
        const payload = payloads[`${epoch}/${n}`];
        return payload === undefined ? [] : [[`${epoch}/${n}`, payload] as const];
      }),
    ),
});
