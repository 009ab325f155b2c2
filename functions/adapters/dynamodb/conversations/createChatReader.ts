import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { ChannelIdSchema } from '../../../../shared/chat/ChannelId.ts';
import type { ChatReader, Mark } from '../../../../shared/chat/ChatStore.ts';
import { IncidentIdSchema } from '../../../../shared/incident/IncidentId.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { incidentOf } from '../operations/incidentItem.ts';
import { keys } from '../operations/keys.ts';
import { readInParts } from '../operations/readInParts.ts';
import { unitOf } from '../operations/unitItem.ts';
import type { ConversationTables } from './ConversationTables.ts';
import { channelOf, headOf, messageOf, pageOf } from './chatItems.ts';
import { chatKeys } from './chatKeys.ts';
import { chatSettingsKey, chatSettingsOf } from './chatSettingsItem.ts';

const MarkSchema = v.object({
  channelId: v.string(),
  personId: v.string(),
  delivered: v.number(),
  read: v.number(),
  at: v.string(),
});
const SeatSchema = v.object({ sk: ChannelIdSchema, taken: v.boolean() });
const PlaceSchema = v.object({ messageId: v.string() });
const KeySchema = v.object({ sk: v.string() });

/** The last pages of words that are looked through in one search: twenty thousand messages. */
const mostPages = 200;

/** What chat's questions read, all of it consistently. */
export const createChatReader = (tables: ConversationTables): ChatReader => {
  const { client, operations, conversations } = tables;
  const stored = readInParts({ client, table: operations });
  const said = readInParts({ client, table: conversations });
  const partition = async (pk: string): Promise<readonly Record<string, unknown>[]> => {
    const items: Record<string, unknown>[] = [];
    let from: QueryCommandOutput['LastEvaluatedKey'];
    do {
      const page: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName: conversations,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items;
  };
  const messagesById: ChatReader['messagesById'] = async (ids) =>
    (await said(ids.map(chatKeys.message))).flatMap((item) => messageOf(item)?.message ?? []);
  const markIn = (item: Record<string, unknown> | undefined): readonly Mark[] =>
    item === undefined ? [] : [v.parse(MarkSchema, item)];
  return {
    messagesById,
    messages: async (channelId, from, to) => {
      const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const places = await said(numbers.map((n) => chatKeys.place(channelId, n)));
      return messagesById(
        places.flatMap((item) => (item === undefined ? [] : [v.parse(PlaceSchema, item).messageId])),
      );
    },
    scheduled: async (personId, channelId) => {
      const { pk } = chatKeys.scheduled(personId, channelId, '');
      return messagesById((await partition(pk)).map((item) => v.parse(KeySchema, item).sk));
    },
    seats: async (personId) =>
      (await partition(chatKeys.seat(personId, '').pk))
        .map((item) => v.parse(SeatSchema, item))
        .filter(({ taken }) => taken)
        .map(({ sk }) => sk),
    talkedAbout: async (days) => {
      const found = await Promise.all(days.map((day) => partition(chatKeys.talked(day, '').pk)));
      return [...new Set(found.flat().map((item) => v.parse(KeySchema, item).sk))];
    },
    channels: async (ids) => {
      const items = await said(ids.flatMap((id) => [chatKeys.channel(id), chatKeys.head(id)]));
      return ids.map((id, index) => ({
        id,
        channel: channelOf(items[index * 2]),
        head: headOf(items[index * 2 + 1]),
      }));
    },
    incidents: async (ids) =>
      (await stored(ids.map((id) => keys.incident(v.parse(IncidentIdSchema, id))))).flatMap(
        (item) => incidentOf(item) ?? [],
      ),
    units: async (ids) => (await stored(ids.map(keys.unit))).flatMap((item) => unitOf(item) ?? []),
    settings: async () => {
      const { Item } = await client.send(
        new GetCommand({ TableName: operations, Key: chatSettingsKey, ConsistentRead: true }),
      );
      return chatSettingsOf(Item);
    },
    marksOf: async (personId) =>
      (await partition(chatKeys.mark(personId, '').pk)).flatMap((item) => markIn(item)),
    marksIn: async (channelId, people) =>
      (await said(people.map((personId) => chatKeys.mark(personId, channelId)))).flatMap(markIn),
    mentions: async (personId) =>
      (await partition(chatKeys.mention(personId, '', 0).pk)).map((item) => {
        const { sk } = v.parse(KeySchema, item);
        const end = sk.lastIndexOf('#');
        return { channelId: sk.slice(0, end), n: Number(sk.slice(end + 1)) };
      }),
    pages: async (channels, asked) => {
      const wanted = channels
        .flatMap(({ id, page }) =>
          Array.from({ length: page }, (_, index) => ({ channelId: id, number: page - index })),
        )
        .slice(0, mostPages);
      const items = await Promise.all(
        [0, 100].map((from) =>
          said(
            wanted.slice(from, from + 100).map(({ channelId, number }) => chatKeys.page(channelId, number)),
          ),
        ),
      );
      return items.flat().flatMap((item, index) => {
        const place = wanted[index];
        return item === undefined || place === undefined
          ? []
          : [{ channelId: place.channelId, page: pageOf(item, place.number, asked) }];
      });
    },
    mark: async (wanted) => {
      const Key = chatKeys.mark(wanted.personId, wanted.channelId);
      for (;;) {
        const { Item } = await client.send(
          new GetCommand({ TableName: conversations, Key, ConsistentRead: true }),
        );
        const [before] = markIn(Item);
        const mark: Mark = {
          ...wanted,
          delivered: Math.max(wanted.delivered, before?.delivered ?? 0),
          read: Math.max(wanted.read, before?.read ?? 0),
        };
        if (before !== undefined && before.delivered === mark.delivered && before.read === mark.read)
          return before;
        try {
          await client.send(
            new PutCommand({
              TableName: conversations,
              Item: kept('FEED_30D', mark.at, { ...Key, kind: 'MARK', schema: 1, ...mark }),
              ConditionExpression: before === undefined ? 'attribute_not_exists(pk)' : '#at = :at',
              ...(before === undefined
                ? {}
                : {
                    ExpressionAttributeNames: { '#at': 'at' },
                    ExpressionAttributeValues: { ':at': before.at },
                  }),
            }),
          );
          return mark;
        } catch (fault) {
          if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
        }
      }
    },
  };
};
