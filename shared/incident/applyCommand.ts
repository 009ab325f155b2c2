import type { Actor } from '../journal/Actor.ts';
import type { AuditOrigin } from '../journal/AuditFacts.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { CommonRefusal } from '../kernel/CommonRefusal.ts';
import { isoOf } from '../kernel/instant.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import { yearInBelgium } from '../kernel/yearInBelgium.ts';
import type { CommandTools } from './CommandTools.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { FirstLook } from './FirstLook.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommand } from './IncidentCommand.ts';
import type { IncidentId } from './IncidentId.ts';
import type { IncidentRefusal } from './IncidentRefusal.ts';
import { incidentNumber } from './incidentNumber.ts';
import { pendingRow } from './pendingRow.ts';

/** One command by one actor, parsed and authorized. */
export interface CommandRequest {
  readonly commandId: CommandId;
  readonly payloadHash: string;
  readonly actor: Actor;
  /** What the journal says of the call besides. */
  readonly audit: AuditOrigin;
  /** The incident it is for; for OPEN the id the new one gets. */
  readonly id: IncidentId;
  readonly command: IncidentCommand;
  readonly baseVersion?: number;
  readonly tDevice?: string;
  /** What was read of this command and its incident since the call came in; without it the store is asked. */
  readonly firstLook?: FirstLook['state'];
  /** The answer, as JSON text, for the incident as the command leaves it (its timeline: the new entry). */
  readonly replyFor: (incident: Incident) => string;
}

export type CommandRefusal = IncidentRefusal | CommonRefusal;

/** A storm of eight dispatchers on one incident still gets through; more than that is something else. */
const maxAttempts = 12;

/**
 * Does a command exactly once: decides on what is stored, stores effect, answer and journal row together, and
 * decides anew when somebody else was first. The same command again is answered with the stored answer, byte for
 * byte; the same id with another payload or from another actor is refused. A refusal is not stored: what cannot be
 * done now may be possible when it is sent again.
 */
export const applyCommand =
  ({ zone, store, clock, waitWithJitter }: Omit<CommandTools, 'newUlid'>) =>
  async (request: CommandRequest): Promise<Result<string, CommandRefusal>> => {
    const { id, command, commandId, actor, audit } = request;
    let number: string | undefined;
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const { incident: before, answered } =
        (attempt === 1 ? request.firstLook?.() : undefined) ?? (await store.read(id, commandId));
      if (answered !== null) {
        return answered.actorId === actor.id && answered.payloadHash === request.payloadHash
          ? accepted(answered.reply)
          : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' });
      }
      const now = clock.now();
      const at = isoOf(now);
      if (command.kind === 'OPEN' && number === undefined) {
        const year = yearInBelgium(now);
        number = incidentNumber(zone, year, await store.nextNumber(year));
      }
      const decision = decide(before, command, {
        at,
        ...(number === undefined ? {} : { number }),
        ...(request.baseVersion === undefined ? {} : { baseVersion: request.baseVersion }),
        ...(request.tDevice === undefined ? {} : { tDevice: request.tDevice }),
      });
      if (!decision.ok) return decision;
      const basedOn = before?.version ?? 0;
      const incident = evolve(before, decision.value, { id, version: basedOn + 1, at, actor });
      const reply = request.replyFor(incident);
      const outcome = await store.store({
        basedOn,
        incident,
        row: pendingRow(zone, incident, decision.value, { actor, commandId, audit }),
        answered: { commandId, actorId: actor.id, payloadHash: request.payloadHash, reply, at },
      });
      if (outcome === 'STORED') return accepted(reply);
      if (outcome === 'REFERENCE_TAKEN')
        return refused({ errorType: 'CONFLICT', code: 'incident.alreadyOpened' });
      // Lost a race: look again at once. Only two transactions that met wait, so that they do not meet again.
      if (outcome === 'BUSY') await waitWithJitter(attempt);
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' });
  };
