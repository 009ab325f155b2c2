import * as v from 'valibot';
import { ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import { onboardingSteps } from '../../../shared/zone/OnboardingStep.ts';
import { zoneCommandKinds } from '../../../shared/zone/ZoneCommand.ts';
import type { ZoneEvent } from '../../../shared/zone/ZoneEvent.ts';
import { zoneStates } from '../../../shared/zone/ZoneState.ts';
import { zoneParameterNames } from '../../../shared/zone/zoneParameters.ts';
import type { Release } from '../../platform/Release.ts';
import type { ZoneRecord } from '../../platform/ZoneRecord.ts';

const text = v.string();
const state = v.picklist(zoneStates);

const ZoneRecordSchema = v.object({
  schema: v.literal(1),
  standing: v.object({
    code: ZoneCodeSchema,
    state,
    since: text,
    version: v.number(),
    successorCode: v.exactOptional(ZoneCodeSchema),
    reason: v.exactOptional(text),
  }),
  name: text,
  languages: v.array(text),
  region: text,
  stackName: text,
  revision: v.number(),
  steps: v.object(v.entriesFromList(onboardingSteps, v.exactOptional(text))),
  releaseId: v.exactOptional(text),
  parameters: v.exactOptional(
    v.object({
      ...v.entriesFromList(zoneParameterNames, text),
      // Zones onboarded before there were these have the template's defaults.
      ChainLockMode: v.optional(text, 'GOVERNANCE'),
      WebhookTargets: v.optional(text, 'PUBLIC'),
      LogArchiveArn: v.optional(text, ''),
    }),
  ),
  outputs: v.exactOptional(v.record(text, text)),
  earlier: v.array(v.object({ until: text, outputs: v.record(text, text) })),
});

const ZoneEventSchema = v.object({
  code: ZoneCodeSchema,
  by: v.picklist([...zoneCommandKinds, 'REGISTER']),
  from: v.exactOptional(state),
  to: state,
  at: text,
  successor: v.exactOptional(ZoneCodeSchema),
  reason: v.exactOptional(text),
});

const ReleaseSchema = v.object({
  id: text,
  region: text,
  bucket: text,
  templateKey: text,
  templateUrl: text,
});

/** Parses what the registry's table holds; throws on what it cannot be, which only a person could have written. */
export const readRegistryItem = {
  zone: (item: unknown): ZoneRecord => v.parse(ZoneRecordSchema, item),
  move: (item: unknown): ZoneEvent => v.parse(ZoneEventSchema, item),
  release: (item: unknown): Release => v.parse(ReleaseSchema, item),
} as const;
