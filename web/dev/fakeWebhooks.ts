import { defaultChatSettings } from '../../shared/chat/settings/ChatSettings.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { WebhookReplyView, WebhookView } from '../src/webhooks/webhookSchemas.ts';
import { fakeUnitSettings } from './fakeUnitSettings.ts';

const at = (minutesAgo: number): string => new Date(Date.now() - minutesAgo * 60_000).toISOString();

let items: readonly WebhookView[] = [
  {
    id: '01JDZ0000000000000000000W1',
    version: 3,
    label: 'Meldkamer stad',
    url: 'https://meldkamer.stad.example/patrouille',
    kinds: ['INCIDENT_OPENED', 'INCIDENT_PRIORITY', 'INCIDENT_CLOSED', 'ALARM'],
    state: 'ACTIVE',
    oldSecretUntil: at(-600),
  },
  {
    id: '01JDZ0000000000000000000W2',
    version: 1,
    label: 'Wandscherm wachtzaal',
    url: 'https://scherm.politie.example/in?zone=5449',
    kinds: ['UNIT_STATUS'],
    state: 'PAUSED',
  },
];
let undelivered = [
  { id: 'evt_1', webhookId: items[0]?.id ?? '', type: 'incident.opened', lastAnswer: '503' },
  { id: 'evt_2', webhookId: items[0]?.id ?? '', type: 'alarm.raised', lastAnswer: 'TIMEOUT' },
].map((one, n) => ({ ...one, at: at(60 * (n + 30)), attempts: 9, state: 'DEAD' }));

/** The admin client's questions and commands about connections, talking and statuses; null for anything else. `?hooks=none`: nothing yet. */
export const fakeOfficeAnswer = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Result<unknown, never> | null => {
  const none = new URLSearchParams(location.search).get('hooks') === 'none';
  if (document.includes('webhooks{'))
    return accepted({
      webhooks: none ? { items: [], undelivered: [], more: false } : { items, undelivered, more: false },
    });
  if (document.includes('changeUnitSettings'))
    return accepted({ reply: { settings: { ...Object(variables.input), version: 1 } } });
  if (document.includes('changeChatSettings'))
    return accepted({ reply: { settings: { ...Object(variables.input), version: 1 } } });
  if (document.includes('chatSettings{version')) return accepted({ chatSettings: defaultChatSettings });
  if (document.includes('fleet{')) return accepted({ unitSettings: fakeUnitSettings() });
  const input = Object(variables.input) as { readonly webhookId?: string; readonly deliveryId?: string };
  if (document.includes('Delivery(')) {
    const delivery = undelivered.find(({ id }) => id === input.deliveryId);
    undelivered = undelivered.filter(({ id }) => id !== input.deliveryId);
    return accepted({ reply: { delivery } });
  }
  if (!document.includes('Webhook')) return null;
  const known = items.find(({ id }) => id === input.webhookId);
  const removed = document.includes('removeWebhook');
  const webhook: WebhookView = {
    id: '01JDZ0000000000000000000W3',
    version: 1,
    label: '',
    url: '',
    kinds: [],
    state: removed ? 'REMOVED' : 'ACTIVE',
    ...known,
    ...input,
  };
  const others = items.filter(({ id }) => id !== webhook.id);
  items = removed ? others : [...others, webhook];
  const secret = /register|rotate/.test(document) ? { secret: `whsec_${btoa('oefening'.repeat(4))}` } : {};
  return accepted({ reply: { webhook, ...secret } satisfies WebhookReplyView });
};
