import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommandId } from '../../shared/kernel/CommandId.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { RowFacts } from '../../shared/operations/RowFacts.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from './CallContext.ts';
import { parseInput } from './parseInput.ts';
import { payloadHash } from './payloadHash.ts';
import type { UseCase } from './UseCase.ts';

type ChangedSince<Code extends string> = Refusal<Code> & {
  readonly errorType: 'CONFLICT';
  readonly params: { readonly version: number };
};

/** A change of settings, parsed: what is stored once, for whom, and what becomes of the settings there are. */
export interface SettingsChange<Wanted, Code extends string> {
  readonly command: {
    readonly commandId: CommandId;
    readonly payloadHash: string;
    readonly actor: CallContext['actor'];
  };
  readonly facts: RowFacts;
  /** @param basedOn the version there is; 0 where the zone has decided nothing */
  readonly next: (basedOn: number) => Result<Wanted & { readonly version: number }, ChangedSince<Code>>;
}

/**
 * A mutation that says how all of a part of the zone's settings is to be: they are decided as a whole, so who looked at an older
 * version than there is looks again.
 *
 * @param name the operation's field
 * @param changedSince the refusal's code
 * @param store does it once, with what `next` says of what is stored; answers the reply as JSON text
 */
export const settingsCommand =
  <Wanted extends object, Code extends string>(
    zone: ZoneCode,
    {
      name,
      input,
      changedSince,
      store,
    }: {
      readonly name: string;
      readonly input: v.GenericSchema<unknown, Wanted>;
      readonly changedSince: Code;
      readonly store: (change: SettingsChange<Wanted, Code>) => Promise<Result<string, Refusal>>;
    },
  ): UseCase =>
  async (asked, context) => {
    const parsed = parseInput(v.strictObject({ envelope: CommandEnvelopeSchema, input }), asked);
    if (!parsed.ok) return parsed;
    const { envelope, input: wanted } = parsed.value;
    const { commandId, baseVersion, deviceId } = envelope;
    const { actor } = context;
    const outcome = await store({
      command: { commandId, payloadHash: payloadHash([name, parsed.value]), actor },
      facts: { zone, actor, commandId, audit: originOf(context, deviceId) },
      next: (basedOn) =>
        baseVersion !== undefined && baseVersion !== basedOn
          ? refused({ errorType: 'CONFLICT', code: changedSince, params: { version: basedOn } })
          : accepted({ ...wanted, version: basedOn + 1 }),
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };
