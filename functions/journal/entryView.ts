import type { JournalEntry } from '../../shared/schema.generated.ts';
import type { FoundEntry } from './findEntries.ts';
import type { OpenedPayload } from './JournalQuestionTools.ts';
import { objectOf } from './objectOf.ts';

/** What a reader may see beside the entry itself; empty maps show nothing. */
export interface Shown {
  readonly people: ReadonlyMap<string, string>;
  readonly incidents: ReadonlyMap<string, string>;
  readonly payloads: ReadonlyMap<string, OpenedPayload>;
  /** Whether the reader may read what somebody typed as their reason. */
  readonly reasonTexts: boolean;
}

/** An entry as the API shows it. Where its reader may not see names, people are their ids. */
export const entryView = (
  entry: FoundEntry,
  { people, incidents, payloads, reasonTexts }: Shown,
): JournalEntry => {
  const { actor, reason, decision } = entry;
  const object = objectOf(entry);
  const payload = payloads.get(`${entry.epoch}/${entry.n}`);
  const text = reasonTexts && payload !== undefined && payload !== 'ERASED' ? payload.reasonText : undefined;
  return {
    epoch: entry.epoch,
    n: entry.n,
    at: entry.at,
    actor: { kind: actor.kind, id: actor.id, name: people.get(actor.id) ?? actor.id },
    role: actor.role ?? null,
    unit: actor.unit ?? null,
    op: entry.op,
    operation: entry.operation ?? entry.type,
    type: entry.type,
    id: entry.id,
    objectId: object?.id ?? null,
    objectLabel: object === null ? null : (labelOf(object, { people, incidents }) ?? null),
    purpose: entry.purpose,
    legalBasis: entry.legalBasis,
    reason:
      reason === undefined
        ? null
        : {
            code: reason.code,
            linkType: reason.linkType ?? null,
            linkId: reason.linkId ?? null,
            text: text ?? null,
          },
    resultCount: entry.count ?? null,
    decision: decision?.effect ?? null,
    policies: decision === undefined ? null : [...decision.policies],
    sessionId: entry.session ?? null,
    deviceId: entry.device ?? null,
    payloadHash: entry.payload ?? null,
    payloadErased: payload === 'ERASED',
    prevHash: entry.prevHash,
    hash: entry.hash,
    verified: null,
  };
};

const labelOf = (
  { id, kind }: NonNullable<ReturnType<typeof objectOf>>,
  { people, incidents }: Pick<Shown, 'people' | 'incidents'>,
): string | undefined =>
  kind === 'INCIDENT' ? incidents.get(id) : kind === 'PERSON' ? people.get(id) : undefined;
