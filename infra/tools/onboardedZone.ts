import * as v from 'valibot';
import type { ZoneRecord } from '../../functions/platform/ZoneRecord.ts';
import type { ZoneState } from '../../shared/zone/ZoneState.ts';
import { type ZoneOutputs, zoneOutputNames } from '../../shared/zone/zoneOutputs.ts';

/** A zone that has a stack, as a caller of the tools sees it. */
export interface OnboardedZone {
  readonly code: string;
  readonly name: string;
  readonly stackName: string;
  readonly state: ZoneState;
  readonly outputs: ZoneOutputs;
}

const OutputsSchema = v.object(v.entriesFromList(zoneOutputNames, v.string()));

/** The record of a zone whose stack is there; throws when an output of the contract is missing. */
export const onboardedZone = ({ standing, name, stackName, outputs }: ZoneRecord): OnboardedZone => ({
  code: standing.code,
  name,
  stackName,
  state: standing.state,
  outputs: v.parse(OutputsSchema, outputs),
});
