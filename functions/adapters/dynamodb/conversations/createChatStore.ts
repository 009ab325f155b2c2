import * as v from 'valibot';
import type { ChatStore } from '../../../../shared/chat/ChatStore.ts';
import { IncidentIdSchema } from '../../../../shared/incident/IncidentId.ts';
import { readItems } from '../journal/readItems.ts';
import { answeredCommandOf } from '../operations/answeredCommandItem.ts';
import { incidentOf } from '../operations/incidentItem.ts';
import { keys } from '../operations/keys.ts';
import { unitOf } from '../operations/unitItem.ts';
import type { ConversationTables } from './ConversationTables.ts';
import { channelOf, headOf, incidentOfChannel, messageOf, pageOf } from './chatItems.ts';
import { chatKeys } from './chatKeys.ts';
import { chatSettingsKey, chatSettingsOf } from './chatSettingsItem.ts';
import { storeChat } from './storeChat.ts';

interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Chat's store over both tables; README.md says which item is where. */
export const createChatStore = (tables: ConversationTables): ChatStore => {
  const { client, operations, conversations } = tables;
  const read = readItems(client);
  return {
    read: async ({ channelId, messageId, unitId }, commandId) => {
      const incidentId = incidentOfChannel(channelId);
      const incidentKey = incidentId === null ? null : keys.incident(v.parse(IncidentIdSchema, incidentId));
      const unitKey = unitId === undefined ? null : keys.unit(unitId);
      const commandKey = commandId === null ? null : keys.command(commandId);
      const messageKey = messageId === undefined ? null : chatKeys.message(messageId);
      const stored = [chatSettingsKey, incidentKey, unitKey, commandKey].filter((key) => key !== null);
      const said = [chatKeys.channel(channelId), chatKeys.head(channelId), messageKey].filter(
        (key) => key !== null,
      );
      const found = await read([
        ...stored.map((key) => ({ table: operations, key })),
        ...said.map((key) => ({ table: conversations, key })),
      ]);
      const at = (key: Key | null) =>
        key === null ? undefined : found.find(({ item }) => item.pk === key.pk && item.sk === key.sk)?.item;
      const head = headOf(at(chatKeys.head(channelId)));
      const message = messageOf(at(messageKey));
      const pageNumber = message !== null && message.message.n > 0 ? message.page : head.page;
      // Only a command writes words.
      const [page] =
        commandKey === null || messageKey === null
          ? []
          : await read([{ table: conversations, key: chatKeys.page(channelId, pageNumber) }]);
      return {
        channel: channelOf(at(chatKeys.channel(channelId))),
        incident: incidentOf(at(incidentKey)),
        unit: unitOf(at(unitKey)),
        head,
        message,
        page: pageOf(page?.item, pageNumber),
        settings: chatSettingsOf(at(chatSettingsKey)),
        answered: answeredCommandOf(at(commandKey)),
      };
    },
    store: storeChat(tables),
  };
};
