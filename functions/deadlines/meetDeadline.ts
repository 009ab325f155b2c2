import * as v from 'valibot';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import { escalateAlert } from '../../shared/incident/escalateAlert.ts';
import { escalateBackup } from '../../shared/incident/escalateBackup.ts';
import type { IncidentEvent } from '../../shared/incident/IncidentEvent.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { applyChanges } from '../../shared/operations/applyChanges.ts';
import type { Change } from '../../shared/operations/ChangeSet.ts';
import { changedIncident } from '../../shared/operations/changedIncident.ts';
import type { Deadline } from '../../shared/operations/Deadline.ts';
import type { Look, Wanted } from '../../shared/operations/OperationsStore.ts';
import type { RowFacts } from '../../shared/operations/RowFacts.ts';
import { raiseAlarmChanges } from '../../shared/operations/raiseAlarmChanges.ts';
import type { DeadlineTools } from './DeadlineTools.ts';
import { dueCommandId } from './dueCommandId.ts';

const actor: Actor = { kind: 'SYSTEM', id: 'deadlines', name: 'Patrouille' };

type Also = (wanted: Wanted) => Promise<Look>;

/**
 * Looks at a deadline whose time has come, on what is stored now: what was done in time leaves nothing to do, and a deadline that
 * comes twice finds its command done. `EARLY` when its time has not come; whoever asked asks again.
 */
export const meetDeadline =
  (tools: DeadlineTools) =>
  async (deadline: Deadline): Promise<'MET' | 'EARLY'> => {
    if (tools.clock.now() < millisecondsOf(deadline.dueAt)) return 'EARLY';
    const commandId = dueCommandId(deadline);
    const facts: RowFacts = {
      zone: tools.zone,
      actor,
      commandId,
      audit: {
        op: 'ALTER',
        operation: 'Deadlines.met',
        purpose: 'INCIDENT_HANDLING',
        legalBasis: 'WPF_14',
      },
    };
    const { incidentId, unitId } = deadline;
    const outcome = await applyChanges(tools)({
      commandId,
      payloadHash: commandId,
      actor,
      wanted: {
        incidents: incidentId === undefined ? [] : [incidentId],
        units: unitId === undefined ? [] : [unitId],
      },
      decide: async (look, at, also) =>
        accepted({ changes: await changesAt(tools, deadline, { look, also, at, facts }), reply: '{}' }),
    });
    if (!outcome.ok) throw new Error(`A deadline was refused: ${outcome.refusal.code}`);
    return 'MET';
  };

const changesAt = async (
  tools: DeadlineTools,
  { kind, incidentId, unitId, dueAt }: Deadline,
  { look, also, at, facts }: { look: Look; also: Also; at: string; facts: RowFacts },
): Promise<readonly Change[]> => {
  const incident = incidentId === undefined ? null : look.incident(incidentId);
  const told = (event: IncidentEvent | null) =>
    incident === null || event === null ? [] : [changedIncident(incident, event, at, facts)];
  if (kind === 'BACKUP') return incident === null ? [] : told(escalateBackup(incident, { at }));
  if (unitId === undefined) return [];
  if (kind === 'ALERT_UNANSWERED')
    return incident === null ? [] : told(escalateAlert(incident, unitId, { at }));
  const unit = look.unit(unitId);
  // Another check was set since, or none: they were heard of.
  if (kind !== 'LONE_CHECK' || unit?.shift === undefined || unit.loneCheck?.dueAt !== dueAt) return [];
  const standing =
    unit.alarmId === undefined ? null : (await also({ alarms: [unit.alarmId] })).alarm(unit.alarmId);
  const fix = await tools.lastFix(unitId);
  const raised = raiseAlarmChanges(
    v.parse(AlarmIdSchema, facts.commandId),
    { cause: 'LONE_CHECK', ...(fix === null ? {} : { fix }) },
    { unit, standing },
    at,
    facts,
  );
  return raised.ok ? raised.value.changes : [];
};
