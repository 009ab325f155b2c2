import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { reactions } from '../../../shared/chat/Message.ts';
import { useClient } from '../app/useClient.ts';
import type { CommandRefused } from '../command/CommandAnswer.ts';
import type { FieldAnswer } from '../command/FieldAnswer.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import type { Channel, ChannelPeople } from './Channel.ts';
import type { ChatFeed } from './ChatFeed.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { MessageText } from './MessageText.tsx';
import { messageActs } from './messageActs.ts';
import { ReachList } from './ReachList.tsx';
import { reactionIcon } from './reactionIcon.ts';
import type { Composing } from './useComposing.ts';

/** Of somebody else's message only with a reason. */
const leastReason = 10;

/** One message: what can be done with it, and of one's own whom it reached. */
export const MessageDialog = ({
  chat,
  channel,
  people,
  message,
  leads,
  composing,
  onClose,
}: {
  readonly chat: ChatFeed;
  readonly channel: Channel;
  readonly people: ChannelPeople | null;
  readonly message: ChatMessage;
  readonly leads: boolean;
  readonly composing: Composing;
  readonly onClose: () => void;
}) => {
  const { now } = useClient();
  const id = useId();
  const deleting = useSignal(false);
  const reason = useSignal('');
  const no = useSignal<CommandRefused | null>(null);
  const me = chat.me();
  const own = message.sender.personId === me;
  const acts = messageActs(message, channel, { me, leads, now: now.value });
  const may = (act: (typeof acts)[number]): boolean => acts.includes(act);
  const mine = message.reactions.find(({ personId }) => personId === me)?.reaction;
  const run = async (command: Promise<FieldAnswer<ChatMessage>>): Promise<void> => {
    const answer = await command;
    if (answer.kind === 'refused') no.value = answer;
    else onClose();
  };
  const short = !own && reason.value.trim().length < leastReason;
  return (
    <Dialog title={t('chat.message')} onClose={onClose}>
      <div class="dialog-body message-dialog">
        <div class="message-dialog-text">
          <MessageText message={message} />
        </div>
        {no.value !== null && (
          <Notice kind="danger" role="alert">
            <p>
              {refusalText(no.value.code, no.value.params)} ({no.value.code})
            </p>
          </Notice>
        )}
        {deleting.value ? (
          <>
            <p>{t('chat.delete.words')}</p>
            {!own && (
              <Field id={id} label={t('chat.delete.reason')} hint={t('chat.delete.reasonHint')}>
                <textarea
                  id={id}
                  class="input"
                  aria-describedby={`${id}-hint`}
                  value={reason.value}
                  onInput={(event) => {
                    reason.value = event.currentTarget.value;
                  }}
                />
              </Field>
            )}
            <Button
              kind="danger"
              icon="trash-2"
              blockedBy={short ? `${id}-hint` : undefined}
              onPress={() => void run(chat.remove(message, own ? undefined : reason.value.trim()))}
            >
              {t('chat.delete.do')}
            </Button>
          </>
        ) : (
          <>
            {may('ACKNOWLEDGE') && (
              <Button kind="primary" icon="check" onPress={() => void run(chat.acknowledge(message))}>
                {t('chat.understood')}
              </Button>
            )}
            {may('REACT') && (
              <div class="message-reactions">
                {reactions.map((one) => (
                  <Button
                    key={one}
                    icon={reactionIcon[one]}
                    kind={mine === one ? 'primary' : 'plain'}
                    onPress={() => void run(chat.react(message, mine === one ? null : one))}
                    attributes={{ 'aria-pressed': mine === one }}
                  >
                    {t(`chat.reaction.${one}`)}
                  </Button>
                ))}
              </div>
            )}
            <div class="message-acts">
              {may('REPLY') && (
                <Button
                  icon="reply"
                  onPress={() => {
                    onClose();
                    composing.reply(message);
                  }}
                >
                  {t('chat.reply')}
                </Button>
              )}
              {may('END_PLACE') && message.place !== undefined && (
                <Button
                  icon="locate-off"
                  onPress={() => {
                    const { lat = 0, lon = 0 } = message.place ?? {};
                    void run(chat.movePlace(message, { lat, lon, ended: true }));
                  }}
                >
                  {t('chat.endPlace')}
                </Button>
              )}
              {may('EDIT') && (
                <Button
                  icon="pencil"
                  onPress={() => {
                    onClose();
                    composing.edit(message);
                  }}
                >
                  {t('chat.edit')}
                </Button>
              )}
              {may('DELETE') && (
                <Button
                  kind="danger"
                  icon="trash-2"
                  onPress={() => {
                    deleting.value = true;
                  }}
                >
                  {t('chat.delete.title')}
                </Button>
              )}
            </div>
            {(own || message.ackRequired) && <ReachList message={message} people={people} />}
          </>
        )}
      </div>
    </Dialog>
  );
};
