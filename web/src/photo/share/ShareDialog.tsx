import { useSignal } from '@preact/signals';
import { useZone } from '../../app/useZone.ts';
import { AnswerNotice } from '../../chat/AnswerNotice.tsx';
import type { Channel } from '../../chat/Channel.ts';
import { channelTitle } from '../../chat/channelTitle.ts';
import { useChat } from '../../chat/useChat.ts';
import type { CommandKept } from '../../command/CommandAnswer.ts';
import type { FieldAnswer } from '../../command/FieldAnswer.ts';
import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import type { PhotoView } from '../photoSchemas.ts';
import { ShareList } from './ShareList.tsx';
import { ShareSaying } from './ShareSaying.tsx';
import { shareCommand } from './shareCommand.ts';
import './shareDialog.css';

export interface ShareDialogProps {
  readonly photo: PhotoView;
  /** It is written down, to be shared there (and said, in a channel), or was already; or the zone said no to it. */
  readonly onSaid: (answer: Exclude<FieldAnswer<true>, CommandKept>, name: string) => void;
  readonly onClose: () => void;
}

/** Where else in the zone a photo is to be shown: a channel one may write in, or another incident. Nothing leaves the zone. */
export const ShareDialog = ({ photo, onSaid, onClose }: ShareDialogProps) => {
  const chat = useChat();
  const { outbox } = useZone();
  const typed = useSignal('');
  const words = useSignal('');
  const chosen = useSignal<Channel | null>(null);
  const sending = useSignal(false);
  const kept = useSignal<CommandKept | null>(null);
  const channel = chosen.value;
  const send = async (name: string, sent: () => Promise<FieldAnswer<true>>): Promise<void> => {
    if (sending.peek()) return;
    sending.value = true;
    const answer = await sent().finally(() => (sending.value = false));
    // The device could not write it down: what was typed is nowhere but here.
    if (answer.kind === 'kept') kept.value = answer;
    else onSaid(answer, name);
  };
  const say = (): void => {
    if (channel === null || chat === null) return;
    const name = channelTitle(channel);
    const text = words.peek().trim();
    const message = {
      channelId: channel.id,
      kind: 'PHOTO',
      photoId: photo.id,
      ...(text && { text }),
    } as const;
    const first = shareCommand(photo.id, { kind: 'CHANNEL', ref: channel.id }, name);
    void send(name, () => chat.postAfter(first, message));
  };
  const show = ({ id, number }: IncidentView): void => {
    if (outbox === null) return;
    const command = shareCommand(photo.id, { kind: 'INCIDENT', ref: id }, number);
    void send(number, () => outbox.send(command, () => true));
  };
  const choose = (one: Channel | null): void => {
    kept.value = null;
    chosen.value = one;
  };
  const notice = kept.value && <AnswerNotice answer={kept.value} />;
  return (
    <Dialog
      title={channel ? t('photo.share.into', { name: channelTitle(channel) }) : t('photo.share.title')}
      onClose={onClose}
    >
      {channel === null ? (
        <ShareList photo={photo} chat={chat} typed={typed} onIncident={show} onChannel={choose}>
          {notice}
        </ShareList>
      ) : (
        <ShareSaying channel={channel} words={words} onSay={say} onBack={() => choose(null)}>
          {notice}
        </ShareSaying>
      )}
    </Dialog>
  );
};
