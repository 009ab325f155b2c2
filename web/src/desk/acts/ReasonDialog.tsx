import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import { ReasonChoice } from './ReasonChoice.tsx';
import { TextField } from './TextField.tsx';
import type { useAct } from './useAct.ts';

/**
 * A question that takes one of a few words, by its digit, and the person's own words where they help.
 * @param first what is chosen before somebody chose; null: somebody has to.
 */
export const ReasonDialog = <Value extends string>({
  title,
  hint,
  label,
  legend,
  options,
  first,
  act,
  beside,
  send,
  onClose,
}: {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly first: Value | null;
  readonly act: ReturnType<typeof useAct>;
  readonly beside?: ComponentChildren;
  readonly send: (chosen: Value, own: { readonly text?: string }) => Promise<void>;
  readonly onClose: () => void;
}) => {
  const chosen = useSignal<Value | null>(first);
  const words = useSignal('');
  const id = useId();
  const submit = async (): Promise<void> => {
    const value = chosen.peek();
    const text = words.peek().trim();
    if (value !== null) await send(value, text === '' ? {} : { text });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <CommandForm
        state={act.state}
        hint={hint}
        label={label}
        onSubmit={submit}
        onDigit={(digit) => {
          const option = options[digit - 1];
          if (option) chosen.value = option.value;
          return option !== undefined;
        }}
        beside={beside}
      >
        <CommandNotice state={act.state} />
        <ReasonChoice
          legend={legend}
          options={options}
          chosen={chosen.value}
          onChoose={(value) => {
            chosen.value = value;
          }}
        />
        <TextField
          id={id}
          label={t('act.text')}
          longest={500}
          value={words.value}
          onChange={(text) => {
            words.value = text;
          }}
        />
      </CommandForm>
    </Dialog>
  );
};
