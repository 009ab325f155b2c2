import type { DispatchRefusal } from '../dispatch/DispatchRefusal.ts';
import { decide } from '../incident/decide.ts';
import type { Incident } from '../incident/Incident.ts';
import type { IncidentRefusal } from '../incident/IncidentRefusal.ts';
import type { OnIncident } from '../incident/OnIncident.ts';
import { accepted, type Result } from '../kernel/Result.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import { decide as decideUnit } from '../unit/decide.ts';
import type { UnitSettings } from '../unit/settings/UnitSettings.ts';
import type { UnitRefusal } from '../unit/UnitRefusal.ts';
import { alertDeadlines } from './alertDeadlines.ts';
import { answersAwaited } from './answersAwaited.ts';
import { applyChanges, type ChangeRequest, type ChangeTools } from './applyChanges.ts';
import type { ChangedIncident, ChangedUnit } from './ChangeSet.ts';
import { changedIncident } from './changedIncident.ts';
import { changedUnit } from './changedUnit.ts';
import type { Look } from './OperationsStore.ts';
import type { RowFacts } from './RowFacts.ts';
import { type IncidentTurn, unitCommandsFor } from './unitCommandsFor.ts';

export type OnIncidentsRefusal = IncidentRefusal | UnitRefusal | DispatchRefusal;

/** One command that touches incidents and the units on them, by one actor, parsed and authorized. */
export interface OnIncidentsRequest
  extends Pick<ChangeRequest<OnIncidentsRefusal>, 'commandId' | 'payloadHash' | 'actor' | 'wanted'> {
  readonly audit: RowFacts['audit'];
  /** Incidents whose ids only the first look could tell: all is looked at again, with them. */
  readonly more?: (look: Look) => readonly string[];
  /** What each incident is told, each at most once; the first is the one that is answered with. */
  readonly commands: (look: Look) => Result<readonly OnIncident[], OnIncidentsRefusal>;
  /** The version of the first incident the person looked at. */
  readonly baseVersion?: number;
  readonly tDevice?: string;
  /** The answer, as JSON text, for the first incident as the command leaves it (its timeline: the new entry). */
  readonly replyFor: (incident: Incident) => string;
}

/** What commands on incidents and units together are passed. */
export interface OnIncidentsTools extends ChangeTools {
  readonly zone: ZoneCode;
  /** How long the zone gives somebody to answer; asked only where an answer is awaited. */
  readonly readSettings: () => Promise<Pick<UnitSettings, 'alertEscalateSeconds'>>;
}

/**
 * Does a command on incidents exactly once, with what it means for their units, in one transaction: no unit is ever on
 * an incident that does not know it, nor the other way round (docs/adr/0090).
 */
export const applyOnIncidents = (tools: OnIncidentsTools) => {
  const apply = applyChanges(tools);
  return ({ audit, more, commands, baseVersion, tDevice, replyFor, ...request }: OnIncidentsRequest) => {
    const facts: RowFacts = { ...request, zone: tools.zone, audit };
    const device = tDevice === undefined ? {} : { tDevice };
    const looked = baseVersion === undefined ? {} : { baseVersion };
    return apply<OnIncidentsRefusal>({
      ...request,
      decide: async (first, at, also) => {
        const others = more?.(first) ?? [];
        const { wanted: named } = request;
        const look =
          others.length === 0
            ? first
            : await also({ ...named, incidents: [...(named.incidents ?? []), ...others] });
        const wanted = commands(look);
        if (!wanted.ok) return wanted;
        const turns: (IncidentTurn & { readonly change: ChangedIncident })[] = [];
        for (const { id, command } of wanted.value) {
          const before = look.incident(id);
          const decision = decide(before, command, {
            at,
            ...device,
            ...(turns.length === 0 ? looked : {}),
          });
          if (!decision.ok) return decision;
          if (before === null) throw new Error('An incident is opened by itself');
          const change = changedIncident(before, decision.value, at, facts);
          turns.push({ before, after: change.incident, change });
        }
        const main = turns[0];
        if (main === undefined) throw new Error('A command on no incident');
        const told = unitCommandsFor(turns);
        const units = told.size === 0 ? null : await also({ units: [...told.keys()] });
        const changes: ChangedUnit[] = [];
        for (const [id, command] of told) {
          const unit = units?.unit(id) ?? null;
          // What is no longer known as a unit has nothing to be taken off from.
          if (unit === null && command.kind === 'CLEAR') continue;
          const decision = decideUnit(unit, command, { at, ...device });
          if (!decision.ok) return decision;
          if (unit !== null && decision.value !== null)
            changes.push(changedUnit(unit, decision.value, at, facts));
        }
        const awaited = answersAwaited(turns, at);
        const { alertEscalateSeconds } =
          awaited.length === 0 ? { alertEscalateSeconds: 0 } : await tools.readSettings();
        return accepted({
          changes: [...turns.map(({ change }) => change), ...changes],
          extras: alertDeadlines(awaited, at, alertEscalateSeconds),
          reply: replyFor(main.after),
        });
      },
    });
  };
};
