import type { Role } from '../../../shared/directory/Role.ts';
import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';
import type { Rows } from './Answered.ts';
import { change } from './change.ts';
import { consulted } from './consulted.ts';
import { nothing } from './nothing.ts';
import { onDuty } from './reasons.ts';
import { crew, person } from './subjects.ts';
import { touching } from './touching.ts';

/** About the people who are of the unit, or were until then. */
const ofUnit = (type: string, ...more: readonly Role[]) =>
  change(type, ({ o }) => ({
    told: true,
    subjects: [...crew(o), ...more.map((role) => person(o.person(role)))],
    reason: onDuty,
  }));

const alerted = (o: ZoneObjects) => o.alerted;

export const unitRows = {
  'Query.units': consulted(({ o, value }) => ({
    subjects: crew(o),
    count: value.items.length,
    reason: onDuty,
  })),
  'Mutation.startShift': ofUnit('unit.crewChanged', 'DISTRICT_OFFICER'),
  'Mutation.leaveCrew': ofUnit('unit.crewChanged'),
  'Mutation.endShift': touching([['incident.assignmentMoved', alerted]], ['unit.shiftEnded']),
  'Mutation.changeCrew': ofUnit('unit.crewChanged'),
  'Mutation.setUnitStatus': touching([['incident.assignmentMoved', alerted]], ['unit.statusChanged']),
  'Mutation.setSharing': ofUnit('unit.sharingChanged'),
  'Mutation.requestSpeech': ofUnit('unit.speechRequested'),
  'Mutation.setLoneCheck': ofUnit('unit.loneCheckSet'),
  'Mutation.describeUnit': ofUnit('unit.described'),
  'Query.unitSettings': nothing,
  'Mutation.changeUnitSettings': change('settings.unitsChanged', () => ({ told: true })),
} satisfies Rows;
