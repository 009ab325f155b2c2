import * as v from 'valibot';
import type { Alarm } from '../../../shared/alarm/Alarm.ts';
import { AlarmSchema } from '../../../shared/alarm/AlarmSchema.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import { UnitSchema } from '../../../shared/unit/UnitSchema.ts';
import { readIncidentReply } from '../incident/createCommandSender.ts';
import type { IncidentView } from '../incident/IncidentView.ts';

const Reply = v.object({
  reply: v.object({ unit: v.exactOptional(UnitSchema), alarm: v.exactOptional(AlarmSchema) }),
});

/** Gives what a command's reply says to whoever keeps a copy of it; what this client cannot read, the feed brings. */
export const takeReply = (
  data: unknown,
  take: {
    readonly incident: (incident: IncidentView) => void;
    readonly unit: (unit: Unit) => void;
    readonly alarm: (alarm: Alarm) => void;
  },
): void => {
  const incident = readIncidentReply(data);
  if (incident !== null) take.incident(incident);
  const parsed = v.safeParse(Reply, data);
  if (!parsed.success) return;
  const { unit, alarm } = parsed.output.reply;
  if (unit !== undefined) take.unit(unit);
  if (alarm !== undefined) take.alarm(alarm);
};
