import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { headItem, pageItem } from '../../../functions/adapters/dynamodb/conversations/chatItems.ts';
import type { Outputs, ZoneOutput } from '../../../infra/local/outputs/Outputs.ts';
import type { ChannelId } from '../../../shared/chat/ChannelId.ts';
import type { TextEntry } from '../../../shared/chat/TextPage.ts';

const perPage = 100;

/**
 * Puts the words of so many messages into a channel that is there, as its pages keep them (docs/adr/0113): what a search
 * reads. One in about a thousand holds `zeldzaam`.
 * @param idOf the id of the nth message, a ULID
 */
export const plantWords = async (
  { endpoint, region }: Outputs,
  { stack }: ZoneOutput,
  channelId: ChannelId,
  messages: number,
  idOf: (n: number) => string,
): Promise<void> => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }),
  );
  const TableName = stack.ConversationsTable ?? '';
  const at = new Date().toISOString();
  const entryOf = (n: number): TextEntry => ({
    n,
    id: idOf(n),
    at,
    words: `bericht ${n} over een vechtpartij op de kaai met twee personen en een hond ${n % 997 === 0 ? 'zeldzaam' : ''}`,
  });
  const pages = messages / perPage;
  for (let number = 1; number <= pages; number++) {
    const entries = Array.from({ length: perPage }, (_, k) => entryOf((number - 1) * perPage + k + 1));
    const Item = pageItem(channelId, { number, version: perPage, entries }, at);
    await client.send(new PutCommand({ TableName, Item }));
  }
  const Item = headItem(channelId, { n: messages, urgent: [], page: pages }, at);
  await client.send(new PutCommand({ TableName, Item }));
  client.destroy();
};
