import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ChatChange, ChatOutcome } from '../../../../shared/chat/ChatStore.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { answeredCommandItem } from '../operations/answeredCommandItem.ts';
import { isNew, standsAt } from '../operations/conditions.ts';
import { keys } from '../operations/keys.ts';
import { pendingItem } from '../operations/pendingItem.ts';
import type { TransactItem } from '../operations/TableWrite.ts';
import type { ConversationTables } from './ConversationTables.ts';
import { channelItem, headItem, incidentOfChannel, messageItem, pageItem } from './chatItems.ts';
import { chatKeys } from './chatKeys.ts';
import { chatSettingsItem } from './chatSettingsItem.ts';

/**
 * Stores a command of chat in one transaction over both tables: what was said and its number, its words, seats, deadlines;
 * the journal rows and the answer. The command comes first, because one that is known explains every other clash.
 */
export const storeChat =
  ({ client, operations, conversations }: ConversationTables) =>
  async (change: ChatChange): Promise<ChatOutcome> => {
    const { answered } = change;
    const put = (TableName: string, Item: object, condition: object = {}): TransactItem => ({
      Put: { TableName, Item: { ...Item }, ...condition },
    });
    const writes = [
      put(operations, answeredCommandItem(answered), isNew),
      ...change.rows.map((row) => put(operations, pendingItem(row), isNew)),
      ...(change.deadlines ?? []).map((deadline) =>
        put(
          operations,
          kept('TRANSIENT', deadline.dueAt, {
            ...keys.deadline(deadline),
            kind: 'DEADLINE',
            schema: 1,
            deadline,
          }),
        ),
      ),
      ...(change.settings === undefined
        ? []
        : [
            put(
              operations,
              chatSettingsItem(change.settings.settings, answered.at),
              standsAt(change.settings.basedOn),
            ),
          ]),
      ...itemsOf(change, answered.at).map(({ item, condition }) => put(conversations, item, condition)),
    ];
    try {
      await client.send(new TransactWriteCommand({ TransactItems: writes }));
      return 'STORED';
    } catch (error) {
      const outcome = clashIn(error);
      if (outcome === null) throw error;
      return outcome;
    }
  };

/** What goes into the conversations table, with what must still stand there. */
const itemsOf = (
  { channel, message, head, page, seats = [], mentions = [] }: ChatChange,
  at: string,
): readonly { readonly item: object; readonly condition?: object }[] => {
  const said = message?.kept.message;
  const incidentId = head === undefined ? null : incidentOfChannel(head.channelId);
  return [
    ...(channel === undefined
      ? []
      : [{ item: channelItem(channel.channel), condition: standsAt(channel.basedOn) }]),
    ...(message === undefined
      ? []
      : [{ item: messageItem(message.kept), condition: standsAt(message.basedOn) }]),
    ...(head === undefined
      ? []
      : [{ item: headItem(head.channelId, head.head, at), condition: standsAt(head.basedOn) }]),
    ...(page === undefined
      ? []
      : [
          {
            item: pageItem(page.channelId, page.page, at),
            condition: standsAt(page.page.version - 1),
          },
        ]),
    ...(head === undefined || said === undefined
      ? []
      : [
          {
            item: kept('FEED_30D', at, {
              ...chatKeys.place(head.channelId, said.n),
              kind: 'PLACE',
              schema: 1,
              messageId: said.id,
            }),
          },
        ]),
    ...(incidentId === null
      ? []
      : [
          {
            item: kept('TRANSIENT', at, {
              ...chatKeys.talked(at.slice(0, 10), incidentId),
              kind: 'TALKED',
              schema: 1,
            }),
          },
        ]),
    ...(said?.state === 'SCHEDULED' && said.sendAt !== undefined
      ? [
          {
            item: kept('TRANSIENT', said.sendAt, {
              ...chatKeys.scheduled(said.sender.personId, said.channelId, said.id),
              kind: 'LATER',
              schema: 1,
            }),
          },
        ]
      : []),
    ...seats.map(({ personId, channelId, taken }) => ({
      item: kept(
        'STAFF_5',
        at,
        { ...chatKeys.seat(personId, channelId), kind: 'SEAT', schema: 1, taken },
        { open: taken },
      ),
    })),
    ...(said === undefined
      ? []
      : mentions.map((personId) => ({
          item: kept('FEED_30D', at, {
            ...chatKeys.mention(personId, said.channelId, said.n),
            kind: 'MENTION',
            schema: 1,
          }),
        }))),
  ];
};

/** Null when the error is a fault and no clash. */
const clashIn = (error: unknown): ChatOutcome | null => {
  if (error instanceof TransactionInProgressException) return 'BUSY';
  if (!(error instanceof TransactionCanceledException)) return null;
  const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  if (reasons[0] === 'ConditionalCheckFailed') return 'COMMAND_KNOWN';
  if (reasons.includes('ConditionalCheckFailed')) return 'TAKEN';
  const transient = ['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];
  return reasons.length > 0 && reasons.every((reason) => transient.includes(reason)) ? 'BUSY' : null;
};
