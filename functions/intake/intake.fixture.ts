import * as v from 'valibot';
import { noOrganisation } from '../../shared/directory/Organisation.ts';
import { createMemoryHeld } from '../../shared/dispatch/createMemoryHeld.fixture.ts';
import type { RefusedMessage } from '../../shared/dispatch/RefusedMessages.ts';
import { createMemoryStore } from '../../shared/incident/createMemoryStore.fixture.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { createMemoryOperations } from '../../shared/operations/createMemoryOperations.fixture.ts';
import { defaultUnitSettings } from '../../shared/unit/settings/defaultUnitSettings.ts';
import { keepRefused } from '../dispatch/keepRefused.ts';
import { receiveMessage } from '../dispatch/receiveMessage.ts';
import { zone } from '../middleware/person.fixture.ts';
import { answerMessage } from './answerMessage.ts';

/** What the HTTP API's authorizer says of the dispatch centre. */
export const claims = { token_use: 'access', client_id: 'cicclient1', scope: 'intake/dispatch.write' };

/** The intake of a zone over stores in memory, with a clock that `later` moves. */
export const intake = (start = '2026-11-22T10:00:00.000Z') => {
  const store = createMemoryStore();
  const operations = createMemoryOperations(store);
  const held = createMemoryHeld();
  const kept: RefusedMessage[] = [];
  const refusedRows: PendingRow[] = [];
  let ids = 0;
  let now = millisecondsOf(start);
  const newUlid = () => v.parse(UlidSchema, `01JDZ${String(++ids).padStart(21, '0')}`);
  const clock = { now: () => now };
  const waitWithJitter = async () => {};
  const keep = keepRefused({
    zone,
    messages: {
      keep: async (message, row) => {
        kept.push(message);
        refusedRows.push(row);
      },
    },
    clock,
    newUlid,
  });
  const answer = answerMessage({
    receive: receiveMessage({
      zone,
      store,
      held,
      changes: { store: operations, clock, waitWithJitter, remind: async () => {} },
      readOrganisation: async () => ({ ...noOrganisation, units: [{ id: 'OO 21', name: 'OO 21' }] }),
      readSettings: async () => defaultUnitSettings,
      clock,
      newUlid,
      waitWithJitter,
      findReference: async (_, ref) => {
        const found = [...store.incidents.values()].find(({ externalRef }) => externalRef?.ref === ref);
        return found === undefined ? null : v.parse(IncidentIdSchema, found.id);
      },
      keep,
    }),
    keep,
  });
  const later = (milliseconds: number) => {
    now += milliseconds;
  };
  const post = async (body: unknown, said: object = claims) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const reply = await answer({ body: text, requestContext: { authorizer: { jwt: { claims: said } } } });
    return { status: reply.statusCode, text: reply.body, body: JSON.parse(reply.body) };
  };
  return { store, operations, held, kept, refusedRows, post, answer, clock, later };
};
