import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { IncidentChange, StoreOutcome } from '../../../../shared/incident/IncidentStore.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { answeredCommandItem } from './answeredCommandItem.ts';
import { incidentItem } from './incidentItem.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { pendingItem } from './pendingItem.ts';

const isNew = 'attribute_not_exists(pk)';

/**
 * Stores a command's effect, answer and journal row in one transaction. The order of the items is the order of
 * DynamoDB's reasons; the command comes first, because a command that is known explains every other clash.
 */
export const storeChange =
  ({ client, table }: OperationsTable) =>
  async ({ basedOn, incident, row, answered }: IncidentChange): Promise<StoreOutcome> => {
    const { externalRef } = incident;
    const asBefore =
      basedOn === 0
        ? { ConditionExpression: isNew }
        : {
            ConditionExpression: '#version = :basedOn',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':basedOn': basedOn },
          };
    const puts: readonly (Clash & { readonly Item: object; readonly ConditionExpression?: string })[] = [
      { clash: 'COMMAND_KNOWN', Item: answeredCommandItem(answered), ConditionExpression: isNew },
      { clash: 'VERSION_TAKEN', Item: incidentItem(incident), ...asBefore },
      { clash: 'VERSION_TAKEN', Item: pendingItem(row), ConditionExpression: isNew },
      ...incident.timeline.map((entry) => ({
        clash: 'VERSION_TAKEN' as const,
        Item: kept('ADM_5', entry.at, {
          ...keys.timeline(incident.id, entry.version),
          kind: 'TIMELINE',
          schema: 1,
          entry,
        }),
        ConditionExpression: isNew,
      })),
      ...(basedOn === 0 && externalRef !== undefined
        ? [
            {
              clash: 'REFERENCE_TAKEN' as const,
              Item: kept('ADM_5', incident.createdAt, {
                ...keys.externalRef(externalRef.system, externalRef.ref),
                kind: 'EXTREF',
                schema: 1,
                incidentId: incident.id,
              }),
              ConditionExpression: isNew,
            },
          ]
        : []),
      ...(basedOn === 0
        ? [
            {
              clash: 'VERSION_TAKEN' as const,
              Item: kept('ADM_5', incident.createdAt, {
                ...keys.number(incident.number),
                kind: 'NUMBER',
                schema: 1,
                incidentId: incident.id,
              }),
              ConditionExpression: isNew,
            },
          ]
        : []),
    ];
    try {
      await client.send(
        new TransactWriteCommand({
          TransactItems: puts.map(({ clash: _, ...put }) => ({ Put: { TableName: table, ...put } })),
        }),
      );
      return 'STORED';
    } catch (error) {
      const outcome = clashIn(error, puts);
      if (outcome === null) throw error;
      return outcome;
    }
  };

interface Clash {
  /** What it means when this item's condition fails. */
  readonly clash: Exclude<StoreOutcome, 'STORED' | 'BUSY'>;
}

/** Null when the error is a fault and no clash. */
const clashIn = (error: unknown, puts: readonly Clash[]): StoreOutcome | null => {
  // The SDK's own repetition of a transaction that DynamoDB is still at: what came of it shows at the next look.
  if (error instanceof TransactionInProgressException) return 'BUSY';
  if (!(error instanceof TransactionCanceledException)) return null;
  const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  const failed = puts.find((_, index) => reasons[index] === 'ConditionalCheckFailed');
  if (failed !== undefined) return failed.clash;
  const transient = ['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];
  return reasons.length > 0 && reasons.every((reason) => transient.includes(reason)) ? 'BUSY' : null;
};
