import type { ComponentChildren } from 'preact';
import { t } from '../i18n/t.ts';
import type { CommandState } from '../incident/useCommand.ts';
import { Button } from '../ui/button/Button.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';

/**
 * A dialog's form that sends one command: its fields, and the foot with what sends it. Ctrl Enter sends from any
 * field.
 * @param onDigit a digit pressed outside a text field; says whether it meant anything
 */
export const CommandForm = ({
  state,
  hint,
  label,
  keys = 'Ctrl Enter',
  beside,
  onSubmit,
  onDigit,
  children,
}: {
  readonly state: CommandState;
  /** Stands at the foot, left of what sends. */
  readonly hint: string;
  readonly label: string;
  /** The keys shown on the button. */
  readonly keys?: 'Ctrl Enter' | 'Enter';
  /** Another button at the foot. */
  readonly beside?: ComponentChildren;
  readonly onSubmit: () => Promise<void>;
  readonly onDigit?: (digit: number) => boolean;
  readonly children: ComponentChildren;
}) => (
  <form
    class="dialog-body"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      void onSubmit();
    }}
    onKeyDown={(event) => {
      const commanded = event.ctrlKey || event.metaKey;
      const typing = event.target instanceof HTMLElement && event.target.matches('[type=text], textarea');
      if (event.key === 'Enter' && commanded) void onSubmit();
      else if (typing || commanded || event.altKey || !onDigit?.(Number(event.key))) return;
      event.preventDefault();
    }}
  >
    {children}
    <div class="dialog-foot">
      <p class="field-hint">{hint}</p>
      {beside}
      <Button kind="primary" type="submit">
        {state.kind === 'sending' ? t('note.sending') : label}
        <Kbd keys={keys} />
      </Button>
    </div>
  </form>
);
