import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { ChannelPeople } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { sendState } from './sendState.ts';

/** How far one's own message came: sent, on devices, read, and of how many. */
export const MessageState = ({
  message,
  people,
}: {
  readonly message: ChatMessage;
  readonly people: ChannelPeople | null;
}) => {
  const { kind, count, others } = sendState(message, people);
  return (
    <span class={`send-state send-${kind}`} data-state={kind}>
      <Icon name={kind === 'sent' ? 'check' : 'check-check'} />
      {kind === 'sent' || others <= 1
        ? t(`chat.state.${kind}`)
        : t(kind === 'read' ? 'chat.readBy' : 'chat.deliveredTo', { count, all: others })}
    </span>
  );
};
