import * as v from 'valibot';
import { applyPersonCommand } from '../../shared/directory/applyPersonCommand.ts';
import { decide } from '../../shared/directory/decide.ts';
import { AddPersonSchema } from '../../shared/directory/input/AddPersonSchema.ts';
import { repeatOf } from '../../shared/directory/repeatOf.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { dayInBelgium } from '../../shared/kernel/dayInBelgium.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { PersonReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { accountFor } from './accountFor.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { personView } from './personView.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: AddPersonSchema });

/**
 * Mutation.addPerson: an account, then the person. What can be refused is refused before there is an account. The
 * first password is set once the person is stored, by the one call that stored them, and is in no store: the same
 * command again is answered without it and says so.
 */
export const addPerson = (tools: DirectoryCommandTools): UseCase => {
  const { store, accounts, clock } = tools;
  const apply = applyPersonCommand(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { commandId, deviceId } = parsed.value.envelope;
    const { email, ...profile } = parsed.value.input;
    const command = { kind: 'ADD' as const, ...profile };
    const hash = payloadHash(['addPerson', parsed.value]);
    const { actor } = context;
    const asked = { actorId: actor.id, payloadHash: hash };
    const repeated = async () => {
      const repeat = repeatOf(await store.answered(commandId), asked);
      return repeat?.ok ? accepted({ ...JSON.parse(repeat.value), repeated: true }) : repeat;
    };
    const [before, organisation] = await Promise.all([repeated(), store.organisation()]);
    if (before !== null) return before;
    const possible = decide(null, command, {
      day: dayInBelgium(clock.now()),
      organisation,
      actorId: actor.id,
      anotherAdministrator: true,
    });
    if (!possible.ok) return possible;
    const account = await accountFor(tools, commandId, {
      username: profile.username,
      name: profile.name,
      ...(email === undefined ? {} : { email }),
    });
    // The same command, sent twice at once, may have the name already.
    if (!account.ok) return (await repeated()) ?? account;
    const outcome = await apply({
      commandId,
      payloadHash: hash,
      actor,
      caller: context.person,
      origin: originOf(context, deviceId),
      sub: account.value,
      commands: [command],
      replyFor: (person) =>
        JSON.stringify({
          commandId,
          person: personView(person, context),
          firstPassword: null,
          repeated: false,
        } satisfies PersonReply),
    });
    if (!outcome.ok) return outcome;
    const { reply } = outcome.value;
    if (outcome.value.repeated) return accepted({ ...JSON.parse(reply), repeated: true });
    const firstPassword = tools.newPassword();
    await accounts.setFirstPassword(profile.username, firstPassword);
    await tools.care.follow(account.value);
    return accepted({ ...JSON.parse(reply), firstPassword });
  };
};
