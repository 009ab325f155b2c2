import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { AnswerNotice } from './AnswerNotice.tsx';
import type { Channel } from './Channel.ts';
import type { ChatFeed } from './ChatFeed.ts';
import { GroupName } from './GroupName.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';

/** Begins a conversation: with one colleague, or a group with a name. */
export const NewChannelDialog = ({
  chat,
  onClose,
}: {
  readonly chat: ChatFeed;
  readonly onClose: () => void;
}) => {
  const { navigate } = useClient();
  const { config } = useZone();
  const id = useId();
  const chosen = useSignal<readonly string[]>([]);
  const title = useSignal('');
  const busy = useSignal(false);
  const answer = useSignal<CommandAnswer<Channel> | null>(null);
  const [first] = chosen.value;
  const group = chosen.value.length > 1;
  const missing = first === undefined || (group && title.value.trim() === '');
  const open = async (): Promise<void> => {
    if (first === undefined || busy.peek()) return;
    busy.value = true;
    const said = await (group ? chat.createGroup(title.value.trim(), chosen.value) : chat.openDirect(first));
    busy.value = false;
    answer.value = said;
    if (said.kind !== 'accepted') return;
    onClose();
    navigate({ kind: 'channel', zone: config.code, id: said.value.id });
  };
  return (
    <Dialog title={t('chat.new.title')} onClose={onClose}>
      <form
        class="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          if (!missing) void open();
        }}
      >
        {answer.value !== null && <AnswerNotice answer={answer.value} />}
        <PeoplePicker
          chat={chat}
          without={[chat.me()]}
          chosen={chosen.value}
          onChoose={(next) => {
            chosen.value = next;
          }}
        />
        {group && <GroupName name={title} />}
        <Button kind="primary" type="submit" blockedBy={missing ? `${id}-why` : undefined}>
          {t(group ? 'chat.new.group' : 'chat.new.direct')}
        </Button>
        <p class="field-hint" id={`${id}-why`}>
          {missing ? t(group ? 'chat.new.needsName' : 'chat.new.needsSomebody') : ''}
        </p>
      </form>
    </Dialog>
  );
};
