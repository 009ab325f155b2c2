import * as v from 'valibot';
import type { AccountRefusal } from '../../shared/directory/AccountRefusal.ts';
import { ChangePasswordSchema } from '../../shared/directory/input/ChangePasswordSchema.ts';
import { madeOfHouseWords } from '../../shared/directory/password/madeOfHouseWords.ts';
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

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: ChangePasswordSchema });

/**
 * Mutation.changePassword: somebody who is signed in anew gives their old password and a new one (ASVS 5.0, V6.2.2 and
 * V6.2.3). That it was asked for with the right old one is in the journal before the account is touched. Neither
 * password is stored, hashed or logged here: the stored command knows only its envelope, so a command that is sent again
 * is done again, and is done when the new password is already the one that counts.
 */
export const changePassword = ({ zone, store, clock, accounts }: DirectoryCommandTools): UseCase => {
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: typed } = parsed.value;
    const { commandId, deviceId } = envelope;
    const { actor, person } = context;
    const { username } = person;
    if (typed.current === typed.next) return refused(same);
    if (madeOfHouseWords(typed.next, [person.name, username])) return refused(houseWord);
    const hash = payloadHash(['changePassword', envelope]);
    const known = repeatOf(await store.answered(commandId), { actorId: actor.id, payloadHash: hash });
    if (known !== null && !known.ok) return known;
    const at = isoOf(clock.now());
    const reply = JSON.stringify({ commandId, at });

    if (!(await accounts.isPassword(username, typed.current))) {
      // The answer to the first time got lost on its way.
      if (known !== null && (await accounts.isPassword(username, typed.next)))
        return accepted(JSON.parse(known.value));
      return refused(wrong);
    }
    if (known === null) {
      const type = 'session.passwordAsked';
      const outcome = await store.storeNote({
        row: {
          pk: `PASSWORD#${commandId}`,
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
          body: JSON.stringify({ type, deviceId }),
          commandId,
          audit: { ...originOf(context, deviceId), subjects: [{ kind: 'PERSON', id: person.sub }] },
        },
        answered: { commandId, actorId: actor.id, payloadHash: hash, reply, at },
      });
      if (outcome !== 'STORED' && outcome !== 'COMMAND_KNOWN') return refused(busy);
    }
    return (await accounts.setPassword(username, typed.next)) === 'SET'
      ? accepted(JSON.parse(reply))
      : refused(notTaken);
  };
};

const wrong: AccountRefusal = { errorType: 'VALIDATION', code: 'account.passwordWrong' };
const same: AccountRefusal = { errorType: 'VALIDATION', code: 'account.passwordSame' };
const notTaken: AccountRefusal = { errorType: 'VALIDATION', code: 'account.passwordRefused' };
const houseWord: AccountRefusal = { errorType: 'VALIDATION', code: 'account.passwordHouseWord' };
const busy: CommonRefusal = { errorType: 'CONFLICT', code: 'command.busy' };
