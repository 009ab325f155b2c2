import { t } from '../i18n/t.ts';
import type { LetterAct } from './deskLetters.ts';
import { keyChoice } from './keyChoice.ts';

/** The key of one act, in a field of one letter: what is typed there becomes its key. */
export const KeyField = ({
  act,
  off,
  onSaid,
}: {
  readonly act: LetterAct;
  /** Single letters are switched off: the key is shown, and does nothing. */
  readonly off: boolean;
  readonly onSaid: (words: string) => void;
}) => {
  const { letters, choose } = keyChoice();
  const name = t(`shortcut.${act}`);
  return (
    <input
      class={off ? 'help-key help-key-off' : 'help-key'}
      type="text"
      autoComplete="off"
      autoCapitalize="none"
      spellcheck={false}
      aria-label={t('help.keyOf', { act: name })}
      value={letters.value[act].toUpperCase()}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => {
        const field = event.currentTarget;
        const before = letters.peek()[act];
        const typed = [...field.value].findLast((one) => one.toLowerCase() !== before) ?? before;
        const key = typed.toUpperCase();
        onSaid(choose(act, typed) ? t('help.changed', { act: name, key }) : t('help.unusable', { key }));
        field.value = letters.peek()[act].toUpperCase();
        field.select();
      }}
    />
  );
};
