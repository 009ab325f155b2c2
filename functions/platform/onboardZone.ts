import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { ZoneParameters } from '../../shared/zone/zoneParameters.ts';
import { applyZoneStack } from './applyZoneStack.ts';
import { markStep } from './markStep.ts';
import { moveZone } from './moveZone.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import type { NewPerson } from './People.ts';
import type { PlatformRefusal } from './PlatformRefusal.ts';
import { peoplePlace } from './peoplePlace.ts';
import type { Release } from './Release.ts';
import { registerZone, type ZoneToRegister } from './registerZone.ts';
import { smokeTestZone } from './smokeTestZone.ts';
import { stackNameOf } from './stackNameOf.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

export interface OnboardingWish {
  readonly zone: ZoneToRegister;
  readonly release: Release;
  readonly parameters: ZoneParameters;
  readonly firstAdministrator: Omit<NewPerson, 'roles'>;
  /** Ends in PILOT, for a zone whose go-live checklist is not signed yet (decisions.md 18). */
  readonly stayInPilot?: boolean;
  /** Told whether the administrator's account was made now or was there. */
  readonly onAdministrator?: (created: boolean) => void;
}

/**
 * Takes a zone from the registry record to ACTIVE: record, stack, first administrator, PILOT, smoke test, ACTIVE.
 * Every step is stored when it is done and harmless to repeat, so a run that was killed is simply run again, and
 * one for a zone that is live brings it to the release and no further. Refuses what the lifecycle, the guard or
 * the smoke test refuses; throws on faults, with the zone back at AGREEMENT_SIGNED if it was being set up.
 */
export const onboardZone =
  (ports: OnboardingPorts) =>
  async (wish: OnboardingWish): Promise<Result<ZoneRecord, PlatformRefusal>> => {
    const opened = await open(ports, wish.zone);
    if (!opened.ok) return opened;
    const applied = await provision(ports, opened.value, wish);
    if (!applied.ok) return applied;
    let record = applied.value;

    if (!record.steps.ADMINISTRATOR_CREATED && record.outputs) {
      const { created } = await ports.people.add(peoplePlace(record.outputs), {
        ...wish.firstAdministrator,
        roles: ['ZONE_ADMIN'],
      });
      wish.onAdministrator?.(created);
      record = await markStep(ports)(
        record,
        'ADMINISTRATOR_CREATED',
        created ? 'account created' : 'was there',
      );
    }
    if (record.standing.state === 'PROVISIONING') {
      const moved = await moveZone(ports)(record, { kind: 'FINISH_PROVISIONING' });
      if (!moved.ok) return moved;
      record = moved.value;
    }
    if (!record.steps.SMOKE_TESTED) {
      const tested = await smokeTestZone(ports)(record);
      if (!tested.ok) return tested;
      record = tested.value;
    }
    if (record.standing.state === 'PILOT' && !wish.stayInPilot) {
      const moved = await moveZone(ports)(record, { kind: 'ACTIVATE' });
      if (!moved.ok) return moved;
      record = await markStep(ports)(moved.value, 'LIVE', 'ACTIVE');
    }
    return accepted(record);
  };

/** Finds or writes the record and brings a zone that comes back to where it can be set up. */
const open = async (
  ports: OnboardingPorts,
  zone: ZoneToRegister,
): Promise<Result<ZoneRecord, PlatformRefusal>> => {
  const found = await ports.registry.find(zone.code);
  if (!found) {
    const record = await registerZone(ports)(zone);
    ports.progress('REGISTERED', `${zone.code} ${zone.name}`);
    return accepted(record);
  }
  if (found.standing.state !== 'ARCHIVED') return accepted(found);
  const { REGISTERED } = found.steps;
  return moveZone(ports)(
    found,
    { kind: 'REJOIN' },
    { steps: REGISTERED ? { REGISTERED } : {}, stackName: stackNameOf(zone.code, found.earlier.length) },
  );
};

/** Applies the stack; a zone not yet set up goes through PROVISIONING, and back with the reason when it fails. */
const provision = async (
  ports: OnboardingPorts,
  record: ZoneRecord,
  wish: OnboardingWish,
): Promise<Result<ZoneRecord, PlatformRefusal>> => {
  let current = record;
  if (current.standing.state === 'AGREEMENT_SIGNED') {
    const begun = await moveZone(ports)(current, { kind: 'BEGIN_PROVISIONING' });
    if (!begun.ok) return begun;
    current = begun.value;
  }
  const back = async (reason: string): Promise<void> => {
    if (current.standing.state === 'PROVISIONING')
      await moveZone(ports)(current, { kind: 'FAIL_PROVISIONING', reason });
  };
  try {
    const applied = await applyZoneStack(ports)(current, wish);
    if (!applied.ok) await back(applied.refusal.code);
    return applied;
  } catch (error) {
    await back(error instanceof Error ? error.message.slice(0, 500) : 'unknown');
    throw error;
  }
};
