import type { PendingRow } from '../journal/PendingRow.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import { channelsLeft } from './channelsLeft.ts';
import { decide, type PersonDecisionContext } from './decide.ts';
import { evolve } from './evolve.ts';
import type { KnownSession } from './KnownSession.ts';
import type { PersonCommandRequest } from './PersonCommandRequest.ts';
import type { PersonEvent } from './PersonEvent.ts';
import type { PersonItem } from './PersonItem.ts';
import type { PersonRefusal } from './PersonRefusal.ts';
import { personRow } from './personRow.ts';
import { sessionsEnded } from './sessionsEnded.ts';

/** What one or two commands make of a person, before anything is stored. */
interface PlannedPerson {
  readonly person: PersonItem;
  readonly sessions: readonly KnownSession[];
  readonly events: readonly PersonEvent[];
  readonly rows: readonly PendingRow[];
}

type Circumstances = Omit<PersonDecisionContext, 'actorId' | 'baseVersion'> & { readonly at: string };

/** Decides each command on what the one before left; the first that is refused refuses them all. */
export const planPerson = (
  zone: ZoneCode,
  state: PersonItem | null,
  known: readonly KnownSession[],
  request: PersonCommandRequest,
  circumstances: Circumstances,
): Result<PlannedPerson, PersonRefusal> => {
  const { sub, actor, commandId, origin, baseVersion } = request;
  const { at } = circumstances;
  const events: PersonEvent[] = [];
  const rows: PendingRow[] = [];
  let person = state;
  let sessions: readonly KnownSession[] = known;
  for (const [index, command] of request.commands.entries()) {
    const decision = decide(person, command, {
      ...circumstances,
      actorId: actor.id,
      ...(baseVersion === undefined || index > 0 ? {} : { baseVersion }),
    });
    if (!decision.ok) return decision;
    const event = decision.value;
    const before = person;
    person = evolve(person, event, { sub, version: (person?.version ?? 0) + 1, at, actor });
    const ended = sessionsEnded(sessions, event, at);
    if (ended === null) return refused({ errorType: 'NOT_FOUND', code: 'session.notFound' });
    sessions = ended;
    events.push(event);
    rows.push(personRow(zone, person, event, { actor, commandId, origin }, channelsLeft(before, person)));
  }
  if (person === null) throw new Error('A request without a command');
  return accepted({ person, sessions, events, rows });
};
