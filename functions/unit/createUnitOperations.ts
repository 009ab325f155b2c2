import type { UseCase } from '../middleware/UseCase.ts';
import { changeCrew } from './changeCrew.ts';
import { changeUnitSettings } from './changeUnitSettings.ts';
import { describeUnit } from './describeUnit.ts';
import { endShift } from './endShift.ts';
import { leaveCrew } from './leaveCrew.ts';
import { requestSpeech } from './requestSpeech.ts';
import { setLoneCheck } from './setLoneCheck.ts';
import { setSharing } from './setSharing.ts';
import { setUnitStatus } from './setUnitStatus.ts';
import { startShift } from './startShift.ts';
import type { UnitQuestionTools } from './UnitQuestionTools.ts';
import type { UnitTools } from './UnitTools.ts';
import { unitSettings } from './unitSettings.ts';
import { units } from './units.ts';

/** What the zone's units need to answer. */
export interface UnitParts {
  readonly commands: UnitTools;
  readonly questions: UnitQuestionTools;
}

/** The use case behind each field about units. */
export const createUnitOperations = ({
  commands,
  questions,
}: UnitParts): Readonly<Record<string, UseCase>> => ({
  'Query.units': units(questions),
  'Query.unitSettings': unitSettings(commands),
  'Mutation.changeUnitSettings': changeUnitSettings(commands),
  'Mutation.startShift': startShift(commands),
  'Mutation.leaveCrew': leaveCrew(commands),
  'Mutation.endShift': endShift(commands),
  'Mutation.changeCrew': changeCrew(commands),
  'Mutation.setUnitStatus': setUnitStatus(commands),
  'Mutation.setSharing': setSharing(commands),
  'Mutation.requestSpeech': requestSpeech(commands),
  'Mutation.setLoneCheck': setLoneCheck(commands),
  'Mutation.describeUnit': describeUnit(commands),
});
