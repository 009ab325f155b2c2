import * as v from 'valibot';
import { RegisterDeviceSchema } from '../../shared/directory/input/RegisterDeviceSchema.ts';
import type { KnownSession } from '../../shared/directory/KnownSession.ts';
import { repeatOf } from '../../shared/directory/repeatOf.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { sessionView } from './sessionView.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: RegisterDeviceSchema });

const maxAttempts = 8;

/**
 * Mutation.registerDevice: the client names the device this very session runs on. It is the zone's record of the sign-in,
 * so it is in the journal; a client that names its device again keeps the session and renews when it was seen, which is
 * no second sign-in and stands in the journal as what it is.
 */
export const registerDevice = ({ zone, store, clock, waitWithJitter }: DirectoryCommandTools): UseCase => {
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: named } = parsed.value;
    const { commandId, deviceId } = envelope;
    const { actor, person, session } = context;
    const hash = payloadHash(['registerDevice', parsed.value]);
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const [answered, known] = await Promise.all([store.answered(commandId), store.sessions(person.sub)]);
      const repeat = repeatOf(answered, { actorId: actor.id, payloadHash: hash });
      if (repeat !== null) return repeat.ok ? accepted(JSON.parse(repeat.value)) : repeat;
      const before = known.find(({ id }) => id === session.id);
      const at = isoOf(clock.now());
      const type = before === undefined ? 'session.registered' : 'session.continued';
      const registered: KnownSession = {
        id: session.id,
        personId: person.sub,
        deviceId,
        ...named,
        startedAt: before?.startedAt ?? isoOf(session.startedAt),
        lastSeenAt: at,
        version: (before?.version ?? 0) + 1,
      };
      const reply = JSON.stringify(sessionView(registered, context));
      const outcome = await store.storeSession({
        session: registered,
        basedOn: before?.version ?? 0,
        row: {
          pk: `SESSION#${person.sub}#${session.id}`,
          sk: pendingSortKey(registered.version),
          kind: 'PENDING',
          schema: 2,
          zone,
          at,
          actor,
          type,
          v: 1,
          id: session.id,
          version: registered.version,
          body: JSON.stringify({ type, ...named, deviceId }),
          commandId,
          audit: {
            ...originOf(context, deviceId),
            subjects: [{ kind: 'PERSON', id: person.sub }],
          },
        },
        answered: { commandId, actorId: actor.id, payloadHash: hash, reply, at },
      });
      if (outcome === 'STORED') return accepted(JSON.parse(reply));
      if (outcome === 'BUSY') await waitWithJitter(attempt);
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' } satisfies CommonRefusal);
  };
};
