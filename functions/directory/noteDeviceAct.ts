import * as v from 'valibot';
import { deviceEventTypes } from '../../shared/directory/deviceActs.ts';
import { NoteDeviceActSchema } from '../../shared/directory/input/NoteDeviceActSchema.ts';
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

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: NoteDeviceActSchema });

/**
 * Mutation.noteDeviceAct: what somebody did with their device, as a line of the journal and nothing else (docs/adr/0128).
 * The device's own time is in it: a note from a device without a network comes hours later.
 */
export const noteDeviceAct = ({ zone, store, clock }: DirectoryCommandTools): UseCase => {
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: noted } = parsed.value;
    const { commandId, deviceId, tDevice } = envelope;
    const { actor, person } = context;
    const hash = payloadHash(['noteDeviceAct', parsed.value]);
    const known = repeatOf(await store.answered(commandId), { actorId: actor.id, payloadHash: hash });
    if (known !== null) return known.ok ? accepted(JSON.parse(known.value)) : known;
    const at = isoOf(clock.now());
    const type = deviceEventTypes[noted.act];
    const reply = JSON.stringify({ commandId, at });
    const outcome = await store.storeNote({
      row: {
        pk: `DEVICEACT#${commandId}`,
        sk: pendingSortKey(1),
        kind: 'PENDING',
        schema: 2,
        zone,
        at,
        actor,
        type,
        v: 1,
        id: commandId,
        version: 1,
        body: JSON.stringify({ type, ...noted, deviceId, tDevice }),
        commandId,
        audit: { ...originOf(context, deviceId), subjects: [{ kind: 'PERSON', id: person.sub }] },
      },
      answered: { commandId, actorId: actor.id, payloadHash: hash, reply, at },
    });
    // The same command in two calls at once: the other one wrote it.
    if (outcome === 'STORED' || outcome === 'COMMAND_KNOWN') return accepted(JSON.parse(reply));
    return refused({ errorType: 'CONFLICT', code: 'command.busy' } satisfies CommonRefusal);
  };
};
