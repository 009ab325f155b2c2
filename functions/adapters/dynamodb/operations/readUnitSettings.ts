import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { defaultUnitSettings } from '../../../../shared/unit/settings/defaultUnitSettings.ts';
import type { UnitSettings } from '../../../../shared/unit/settings/UnitSettings.ts';
import { UnitSettingsSchema } from '../../../../shared/unit/settings/UnitSettingsSchema.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';

/** What the zone decided about its units, or what holds where it has decided nothing. */
export const readUnitSettings =
  ({ client, table }: OperationsTable) =>
  async (): Promise<UnitSettings> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keys.unitSettings(), ConsistentRead: true }),
    );
    return Item === undefined ? defaultUnitSettings : v.parse(UnitSettingsSchema, Item);
  };
