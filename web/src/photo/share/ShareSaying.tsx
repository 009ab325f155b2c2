import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Channel } from '../../chat/Channel.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { typesHere } from './typesHere.ts';

/** The zone's own limit of a message. */
const longest = 4_000;

/** Who will see it, and what is said with it, before a photo goes into a channel. */
export const ShareSaying = ({
  channel,
  words,
  onBack,
  onSay,
  children,
}: {
  readonly channel: Channel;
  /** May stay empty: the photo alone. They outlive going back and choosing another channel. */
  readonly words: Signal<string>;
  readonly onBack: () => void;
  readonly onSay: () => void;
  /** What went wrong. */
  readonly children: ComponentChildren;
}) => {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // What was pressed is gone; words are not needed, so a finger's keyboard waits until it is asked for.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(typesHere() ? 'textarea' : '.button-primary')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="dialog-body"
      onSubmit={(event) => {
        event.preventDefault();
        onSay();
      }}
    >
      <p>{t(channel.kind === 'ZONE_BROADCAST' ? 'photo.share.everybody' : 'photo.share.members')}</p>
      <Field id={id} label={t('photo.share.say')}>
        <textarea
          id={id}
          class="input"
          rows={3}
          dir="auto"
          maxLength={longest}
          value={words.value}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onSay();
          }}
        />
      </Field>
      {children}
      <div class="dialog-foot">
        <Button onPress={onBack}>{t('photo.share.back')}</Button>
        <Button kind="primary" type="submit" icon="send">
          {t('photo.act.share')}
        </Button>
      </div>
    </form>
  );
};
