import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { PhotoButton } from '../photo/PhotoButton.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { useMedia } from '../ui/useMedia.ts';
import type { Channel, ChannelPeople } from './Channel.ts';
import type { ChatFeed } from './ChatFeed.ts';
import { ComposerMore } from './ComposerMore.tsx';
import { channelEntity } from './channelEntity.ts';
import { channelTitle } from './channelTitle.ts';
import { MentionList } from './MentionList.tsx';
import { mentionAt } from './mentionAt.ts';
import type { Composing } from './useComposing.ts';
import { usePlaceSender } from './usePlaceSender.ts';

/** The server's own limit. */
const longest = 4_000;

/** Where one says something: words, a photo, a place, or one of the zone's quick replies with one press. */
export const Composer = ({
  chat,
  channel,
  people,
  composing,
}: {
  readonly chat: ChatFeed;
  readonly channel: Channel;
  readonly people: ChannelPeople | null;
  readonly composing: Composing;
}) => {
  const { settings, scope } = useClient();
  const narrow = useMedia('(max-width: 759px)') || scope === 'desk';
  const field = useRef<HTMLTextAreaElement>(null);
  const more = useSignal(false);
  const caret = useSignal(0);
  const id = useId();
  const { draft } = composing;
  const place = usePlaceSender(composing);
  const language = settings.language.value;
  const quick = draft.text === '' && draft.editing === undefined ? chat.quickReplies.value : [];
  const sought = mentionAt(draft.text, caret.value);
  useEffect(() => {
    if (composing.begun > 0) field.current?.focus();
  }, [composing.begun]);
  const send = (): void => {
    if (draft.text.trim() === '') field.current?.focus();
    else void composing.send();
  };
  const count = people === null || people.members.length === 0 ? channel.memberCount : people.members.length;
  const hint = t(channel.incidentId === undefined ? 'chat.writeTo' : 'chat.writeToIncident', { count });
  return (
    <form
      class={`composer composer-${draft.priority}`}
      aria-label={t('chat.write')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {(draft.replyTo !== undefined || draft.editing !== undefined) && (
        <p class="composer-about">
          <Icon name={draft.editing === undefined ? 'reply' : 'pencil'} />
          <span>{t(draft.editing === undefined ? 'chat.replying' : 'chat.editing')}</span>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('chat.letGo')}
            onClick={composing.letGo}
          >
            <Icon name="x" />
          </button>
        </p>
      )}
      {sought !== null && (
        <MentionList
          members={(people?.members ?? []).filter(({ personId }) => personId !== chat.me())}
          sought={sought.words}
          onPick={(member) => {
            const text = `${draft.text.slice(0, sought.from)}@${member.name} ${draft.text.slice(caret.peek())}`;
            composing.mention(member, text);
            field.current?.focus();
          }}
        />
      )}
      {more.value && (
        <ComposerMore
          channel={channel}
          composing={composing}
          place={place}
          onClose={() => {
            more.value = false;
          }}
        />
      )}
      {place.problem !== null && (
        <p class="composer-problem" role="alert">
          {t(`chat.noPlace.${place.problem}`)}
        </p>
      )}
      {composing.failed && (
        <p class="composer-problem" role="alert">
          {t('chat.notWritten')}
        </p>
      )}
      {quick.length > 0 && (
        <div class="composer-quick">
          {quick.map((words) => (
            <button
              key={words.nl}
              type="button"
              class="button"
              onClick={() => void composing.send({ kind: 'TEXT', text: words[language] })}
            >
              {words[language]}
            </button>
          ))}
        </div>
      )}
      <div class="composer-line">
        <PhotoButton
          context={{ kind: 'CHANNEL', ref: channel.id }}
          about={channelTitle(channel)}
          entity={channelEntity(channel.id)}
          onSent={({ photoId }) => void composing.send({ kind: 'PHOTO', photoId })}
        />
        <button
          type="button"
          class="button composer-place"
          aria-label={t('chat.sendPlace')}
          aria-busy={place.busy}
          onClick={() => void place.send()}
        >
          <Icon name="map-pin" size="large" />
        </button>
        <button
          type="button"
          class="button composer-plus"
          aria-label={t('chat.moreWays')}
          aria-expanded={more.value}
          onClick={() => {
            more.value = !more.value;
          }}
        >
          <Icon name={draft.priority === 'NORMAL' ? 'plus' : 'megaphone'} size="large" />
        </button>
        <label class="unseen" for={id}>
          {hint}
        </label>
        <textarea
          id={id}
          ref={field}
          class="composer-field"
          rows={1}
          maxLength={longest}
          dir="auto"
          placeholder={narrow ? t('chat.short') : hint}
          value={draft.text}
          data-chat-field
          onInput={({ currentTarget }) => {
            caret.value = currentTarget.selectionStart;
            composing.write(currentTarget.value);
          }}
          onKeyDown={(event) => {
            // Enter says it where there are keys; with a finger it is a new line.
            const sends = scope === 'desk' ? !event.shiftKey : event.ctrlKey || event.metaKey;
            if (event.key !== 'Enter' || event.isComposing || !sends) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="button button-primary composer-send" aria-label={t('chat.send')}>
          <Icon name="send" size="large" />
        </button>
      </div>
    </form>
  );
};
