import { isoOf } from '../../shared/kernel/instant.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import { decideZone } from '../../shared/zone/decideZone.ts';
import { evolveZone } from '../../shared/zone/evolveZone.ts';
import type { ZoneEvent } from '../../shared/zone/ZoneEvent.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import { stackNameOf } from './stackNameOf.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

export interface ZoneToRegister {
  readonly code: ZoneCode;
  readonly name: string;
  readonly languages: readonly string[];
  readonly region: string;
}

/**
 * Writes a zone the registry does not know as a prospect whose agreement is signed: whoever asks for an
 * onboarding says that it is.
 */
export const registerZone =
  ({ registry, clock }: Pick<OnboardingPorts, 'registry' | 'clock'>) =>
  async ({ code, name, languages, region }: ZoneToRegister): Promise<ZoneRecord> => {
    const at = isoOf(clock.now());
    const registered: ZoneEvent = { code, by: 'REGISTER', to: 'PROSPECT', at };
    const prospect = evolveZone(null, registered);
    const signed = decideZone(prospect, { kind: 'SIGN_AGREEMENT' }, { at });
    if (!signed.ok) throw new Error('A prospect cannot sign: the lifecycle table is broken.');
    const record: ZoneRecord = {
      schema: 1,
      standing: evolveZone(prospect, signed.value),
      name,
      languages,
      region,
      stackName: stackNameOf(code, 0),
      revision: 1,
      steps: { REGISTERED: at },
      earlier: [],
    };
    await registry.save(record, [registered, signed.value]);
    return record;
  };
