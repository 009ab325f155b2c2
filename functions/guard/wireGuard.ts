import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { findCaller } from '../adapters/dynamodb/findCaller.ts';
import { writeAuditRow } from '../adapters/dynamodb/operations/writeAuditRow.ts';
import { restoreEvidence } from '../adapters/restoreEvidence.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { createAudit } from '../audit/createAudit.ts';
import { createDecide } from '../policy/createDecide.ts';
import { rememberDecide } from '../policy/rememberDecide.ts';
import { createBudgets } from './createBudgets.ts';
import type { GuardSettings } from './guardSettings.ts';
import { restoreWatch } from './restoreWatch.ts';

/**
 * What a handler gives the guarded router but its operations: who calls, what they may, where it is journalled, and whether a
 * table the function answers from came back from an older copy.
 * @param crews whether the person's unit counts for what this function does
 */
export const wireGuard = ({
  client,
  environment,
  crews,
}: {
  readonly client: DynamoDBDocumentClient;
  readonly environment: GuardSettings & {
    readonly JOURNAL_TABLE?: string;
    readonly CONVERSATIONS_TABLE?: string;
  };
  readonly crews?: true;
}) => {
  const { ZONE_CODE: zone, OPERATIONS_TABLE: operationsTable, DIRECTORY_TABLE: directoryTable } = environment;
  const clock = systemClock;
  const tables = [
    operationsTable,
    directoryTable,
    environment.JOURNAL_TABLE,
    environment.CONVERSATIONS_TABLE,
  ];
  return {
    zone,
    clock,
    decide: rememberDecide(createDecide(policyBook)),
    spend: createBudgets({ clock }),
    findCaller: findCaller({ client, directoryTable, operationsTable, ...(crews && { crews }) }),
    isRestoring: restoreWatch({
      ...restoreEvidence({
        client,
        tables: tables.filter((table) => table !== undefined),
        heads: environment,
      }),
      clock,
    }),
    audit: createAudit({ zone, clock, newUlid, write: writeAuditRow({ client, table: operationsTable }) }),
  };
};
