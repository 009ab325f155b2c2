import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import type { OutboxItem } from '../offline/OutboxItem.ts';
import { Button } from '../ui/button/Button.tsx';
import { Field } from '../ui/field/Field.tsx';
import type { editableText } from './editableText.ts';
import { useField } from './useField.ts';

/** A refused message in other words: it goes out again as a new one. */
export const OutboxEdit = ({
  item,
  said,
  onClose,
}: {
  readonly item: OutboxItem;
  readonly said: NonNullable<ReturnType<typeof editableText>>;
  readonly onClose: () => void;
}) => {
  const { outbox, say } = useField();
  const text = useSignal(said.text);
  const id = useId();
  const send = async (): Promise<void> => {
    const words = text.peek().trim();
    if (words === '') return;
    try {
      await outbox.edit(item.id, { ...item.command.input, [said.field]: words });
      onClose();
    } catch {
      say(t('command.kept.fault'));
    }
  };
  return (
    <form
      class="drawer-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field id={id} label={t('road.outbox.editLabel')}>
        <textarea
          id={id}
          class="input"
          rows={3}
          maxLength={4_000}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </Field>
      <div class="drawer-acts">
        <Button kind="primary" type="submit" icon="send">
          {t('road.outbox.sendAgain')}
        </Button>
        <Button icon="x" onPress={onClose}>
          {t('road.outbox.leave')}
        </Button>
      </div>
    </form>
  );
};
