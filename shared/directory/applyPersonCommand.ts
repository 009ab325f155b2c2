import type { CommonRefusal } from '../kernel/CommonRefusal.ts';
import { dayInBelgium } from '../kernel/dayInBelgium.ts';
import { isoOf } from '../kernel/instant.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import { accountDueAfter } from './accountDueAfter.ts';
import { administratorsBeside, needsAnAdministratorBeside } from './administratorsBeside.ts';
import type { DirectoryTools } from './DirectoryTools.ts';
import type { PersonCommand } from './PersonCommand.ts';
import type { PersonCommandRequest } from './PersonCommandRequest.ts';
import type { PersonEvent } from './PersonEvent.ts';
import type { PersonItem } from './PersonItem.ts';
import type { PersonRefusal } from './PersonRefusal.ts';
import { planPerson } from './planPerson.ts';
import { repeatOf } from './repeatOf.ts';

export interface PersonOutcome {
  readonly reply: string;
  /** The command was answered before; nothing was done now. */
  readonly repeated: boolean;
}

const maxAttempts = 8;

/**
 * Does a command about a person exactly once: decides on the directory as it stands, stores person, list entry,
 * account note, answer and journal row together, and decides anew when anything it stood on changed: the person, the
 * rights of who asks, the administrator who stays. The same command again is answered with the stored answer.
 */
export const applyPersonCommand =
  ({ zone, store, clock, waitWithJitter }: DirectoryTools) =>
  async (request: PersonCommandRequest): Promise<Result<PersonOutcome, PersonRefusal | CommonRefusal>> => {
    const { sub, commandId, caller, actor } = request;
    const ends = request.commands.some(({ kind }) => endsSessions.includes(kind));
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const [answered, state, organisation, known] = await Promise.all([
        store.answered(commandId),
        store.find(sub),
        store.organisation(),
        ends ? store.sessions(sub) : [],
      ]);
      const repeat = repeatOf(answered, { actorId: actor.id, payloadHash: request.payloadHash });
      if (repeat !== null) return repeat.ok ? accepted({ reply: repeat.value, repeated: true }) : repeat;
      const now = clock.now();
      const day = dayInBelgium(now);
      const staying = await administratorWhoStays(store, state, request.commands, day);
      const planned = planPerson(zone, state, known, request, {
        at: isoOf(now),
        day,
        organisation,
        anotherAdministrator: staying !== undefined,
      });
      if (!planned.ok) {
        // The answer was looked for before the person: the same command, sent twice at once, may have come between.
        if ((await store.answered(commandId)) === null) return planned;
        continue;
      }
      const { person, sessions, events, rows } = planned.value;
      const reply = request.replyFor(person, sessions);
      const account = events.map((event) => accountDueAfter(event, person)).find((due) => due !== undefined);
      const outcome = await store.storePerson({
        basedOn: state?.version ?? 0,
        person,
        rows,
        relyingOn: others(sub, caller, staying),
        ...(events.some(({ type }) => placing.includes(type)) ? { placedIn: organisation.version } : {}),
        ...(account === undefined ? {} : { account }),
        sessions: sessions.filter(({ endedAt }) => endedAt === person.updatedAt),
        ...(request.countedAs === undefined
          ? {
              answered: {
                commandId,
                actorId: actor.id,
                payloadHash: request.payloadHash,
                reply,
                at: person.updatedAt,
              },
            }
          : { countedBy: { commandId, as: request.countedAs } }),
      });
      if (outcome === 'STORED') return accepted({ reply, repeated: false });
      if (outcome === 'BUSY') await waitWithJitter(attempt);
      if (caller !== null && (await store.find(caller.sub))?.rightsVersion !== caller.rightsVersion)
        return refused({ errorType: 'FORBIDDEN', code: 'access.denied' });
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' });
  };

type Relied = Pick<PersonItem, 'sub' | 'rightsVersion'>;

/** Each once, and not the person it is about, whose own version is asked anyway. */
const others = (sub: string, caller: Relied | null, staying: Relied | undefined): readonly Relied[] => {
  const relied = [...(caller === null ? [] : [caller]), ...(staying === undefined ? [] : [staying])];
  return [...new Map(relied.map((one) => [one.sub, one])).values()].filter((one) => one.sub !== sub);
};

const endsSessions: readonly PersonCommand['kind'][] = ['SUSPEND', 'END', 'RESET_SIGN_IN', 'REVOKE_SESSIONS'];

/** What names parts of the organisation, which must still be there when it is stored. */
const placing: readonly PersonEvent['type'][] = ['person.added', 'person.changed'];

const administratorWhoStays = async (
  store: DirectoryTools['store'],
  state: PersonItem | null,
  commands: readonly PersonCommand[],
  day: string,
): Promise<PersonItem | undefined> => {
  if (state === null || !commands.some(({ kind }) => needsAnAdministratorBeside(state, kind, day)))
    return undefined;
  const [beside] = administratorsBeside(await store.roster(), state.sub, day);
  return beside === undefined ? undefined : ((await store.find(beside.sub)) ?? undefined);
};
