import { ulid } from 'ulid';
import type { Role } from '../../../shared/directory/Role.ts';
import type { GraphqlAnswer } from '../../fixtures/graphqlCall.ts';

/** How the day speaks to its zone. */
export interface DayTools {
  readonly canary: () => string;
  readonly call: (
    role: Role,
    document: string,
    variables?: Record<string, unknown>,
  ) => Promise<GraphqlAnswer>;
  /** One mutation once for each input, in one request. */
  readonly many: (
    role: Role,
    name: string,
    type: string,
    selection: string,
    inputs: readonly object[],
  ) => Promise<GraphqlAnswer>;
}

/**
 * What is said in a channel and beside a photo: said to everybody, changed, taken back, looked for; a photo's words, and
 * what an administrator calls a system of the zone's own.
 * @param incidentId an incident that is open
 */
export const plantTalk = async (
  { canary, call, many }: DayTools,
  incidentId: string | undefined,
): Promise<void> => {
  const channelId = 'Z';
  const messages = Array.from({ length: 8 }, () => ({ channelId, messageId: ulid() }));
  const said = await many(
    'DISPATCHER',
    'postMessage',
    'PostMessageInput',
    '{ message { text } }',
    messages.map((message) => ({ ...message, kind: 'TEXT', text: canary() })),
  );
  if (said.errors.length > 0) throw new Error(`Not all was said: ${said.text.slice(0, 300)}`);
  const [first, second] = messages;
  await many('DISPATCHER', 'editMessage', 'EditMessageInput', '{ commandId }', [
    { ...first, text: canary() },
  ]);
  await many('DISPATCHER', 'deleteMessage', 'DeleteMessageInput', '{ commandId }', [
    { ...second, reason: canary() },
  ]);
  await call('DISPATCHER', 'query($t: String!) { searchMessages(text: $t) { items { id } } }', {
    t: canary(),
  });
  await call('OFFICER', 'query($id: ID!) { channel(id: $id) { topic } }', { id: canary() });
  const asked = await many('OFFICER', 'requestPhoto', 'RequestPhotoInput', '{ uploads { url } }', [
    {
      photoId: ulid(),
      context: { kind: 'INCIDENT', ref: incidentId },
      sha256: 'a'.repeat(64),
      bytes: 1_000,
      mime: 'image/jpeg',
      takenAt: new Date().toISOString(),
      words: canary(),
    },
  ]);
  if (asked.errors.length > 0) throw new Error(`No photo was asked for: ${asked.text.slice(0, 300)}`);
  await many('ZONE_ADMIN', 'registerWebhook', 'RegisterWebhookInput', '{ commandId }', [
    {
      webhookId: ulid(),
      label: canary(),
      url: `https://${canary().toLowerCase()}.example/in`,
      kinds: ['UNIT_SHIFT'],
    },
  ]);
};
