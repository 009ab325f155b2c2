import { GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Photo } from '../../../../shared/photo/Photo.ts';
import { PhotoSchema } from '../../../../shared/photo/PhotoSchema.ts';
import type { PhotoStore } from '../../../../shared/photo/PhotoStore.ts';
import { defaultPhotoSettings } from '../../../../shared/photo/settings/defaultPhotoSettings.ts';
import { PhotoSettingsSchema } from '../../../../shared/photo/settings/photoSettingsSchemas.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { answeredCommandItem, answeredCommandOf } from '../operations/answeredCommandItem.ts';
import { isNew, standsAt } from '../operations/conditions.ts';
import { keys } from '../operations/keys.ts';
import { listedIds } from '../operations/listedIds.ts';
import type { OperationsTable } from '../operations/OperationsTable.ts';
import { pendingItem } from '../operations/pendingItem.ts';
import { readInParts } from '../operations/readInParts.ts';
import { PhotoFactsSchema, PhotoLookSchema } from './PhotoLookSchema.ts';
import { photoWrites } from './photoWrites.ts';
import { transactPhoto } from './transactPhoto.ts';

/** Photos in the operations table, whose stream tells the sequencer. Their pictures lie in buckets. */
export const createPhotoStore = (operations: OperationsTable): PhotoStore => {
  const { client, table: TableName } = operations;
  const together = readInParts(operations);
  const ids = listedIds(operations);
  const transact = transactPhoto(operations);
  const get = async (Key: { readonly pk: string; readonly sk: string }) =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
  const put = (Item: object, condition: object = {}) => ({
    Put: { TableName, Item: { ...Item }, ...condition },
  });
  const listed = async (pk: string): Promise<readonly Photo[]> =>
    (await together((await ids(pk)).map(keys.photo))).map(photoOf).filter((photo) => photo !== null);
  return {
    read: async (id, commandId) => {
      const [item, command] = await together([
        keys.photo(id),
        ...(commandId === undefined ? [] : [keys.command(commandId)]),
      ]);
      return { photo: photoOf(item), answered: answeredCommandOf(command) };
    },
    store: (change) => transact(photoWrites(TableName, change)),
    remember: async (answered) => {
      await transact([put(answeredCommandItem(answered), isNew)]);
    },
    shownIn: ({ kind, ref }) => listed(keys.photoShown(kind, ref, '').pk),
    unsettled: async () =>
      (await listed(keys.photoUnsettled('').pk)).filter(({ state }) =>
        ['REQUESTED', 'VERIFIED', 'REJECTED', 'FAILED'].includes(state),
      ),
    overOn: (day) => listed(keys.photoOver(day, '').pk),
    keepLook: async (look) => {
      const item = { ...keys.photoLook(look.photoId, look.id), kind: 'PHOTO_LOOK', schema: 1, ...look };
      await client.send(new PutCommand({ TableName, Item: kept('JUD_15', look.at, item) }));
    },
    looks: async (id) => {
      const found: unknown[] = [];
      const pages = paginateQuery(
        { client },
        {
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :look)',
          ExpressionAttributeValues: { ':pk': keys.photo(id).pk, ':look': 'LOOK#' },
        },
      );
      for await (const { Items = [] } of pages) found.push(...Items);
      return v.parse(v.array(PhotoLookSchema), found);
    },
    facts: async (id) => {
      const item = await get(keys.photoFacts(id));
      return item === undefined ? null : v.parse(PhotoFactsSchema, item);
    },
    settings: async () => {
      const item = await get(keys.photoSettings());
      return item === undefined ? defaultPhotoSettings : v.parse(PhotoSettingsSchema, item);
    },
    storeSettings: ({ settings, row, answered }) => {
      const item = { ...keys.photoSettings(), kind: 'PHOTO_SETTINGS', schema: 1, ...settings };
      return transact([
        put(answeredCommandItem(answered), isNew),
        put(kept('STAFF_5', row.at, item, { open: true }), standsAt(settings.version - 1)),
        put(pendingItem(row), isNew),
      ]);
    },
  };
};

const photoOf = (item: Record<string, unknown> | undefined): Photo | null =>
  item === undefined ? null : v.parse(PhotoSchema, item);
