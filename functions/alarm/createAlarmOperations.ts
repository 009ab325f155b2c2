import type { UseCase } from '../middleware/UseCase.ts';
import type { AlarmQuestionTools } from './AlarmQuestionTools.ts';
import type { AlarmTools } from './AlarmTools.ts';
import { alarms } from './alarms.ts';
import { answerAlarm } from './answerAlarm.ts';
import { askAlarmOff } from './askAlarmOff.ts';
import { confirmAlarmOff } from './confirmAlarmOff.ts';
import { denyAlarmOff } from './denyAlarmOff.ts';
import { endAlarm } from './endAlarm.ts';
import { raiseAlarm } from './raiseAlarm.ts';
import { repeatAlarm } from './repeatAlarm.ts';

/** What the zone's alarms need to answer. */
export interface AlarmParts {
  readonly commands: AlarmTools;
  readonly questions: AlarmQuestionTools;
}

/** The use case behind each field about alarms. */
export const createAlarmOperations = ({
  commands,
  questions,
}: AlarmParts): Readonly<Record<string, UseCase>> => ({
  'Query.alarms': alarms(questions),
  'Mutation.raiseAlarm': raiseAlarm(commands),
  'Mutation.answerAlarm': answerAlarm(commands),
  'Mutation.repeatAlarm': repeatAlarm(commands),
  'Mutation.askAlarmOff': askAlarmOff(commands),
  'Mutation.confirmAlarmOff': confirmAlarmOff(commands),
  'Mutation.denyAlarmOff': denyAlarmOff(commands),
  'Mutation.endAlarm': endAlarm(commands),
});
