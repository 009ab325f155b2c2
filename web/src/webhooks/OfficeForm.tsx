import type { ComponentChildren } from 'preact';
import { t } from '../i18n/t.ts';
import { CommandProblem } from '../people/CommandProblem.tsx';
import type { ZoneCommandState } from '../people/useZoneCommand.ts';
import { Button } from '../ui/button/Button.tsx';

/** A dialog's form: its fields, what went wrong, and the foot that sends it. What was typed stays where the form keeps it. */
export const OfficeForm = ({
  state,
  label,
  danger = false,
  onSubmit,
  onClose,
  children,
}: {
  readonly state: ZoneCommandState;
  readonly label: string;
  readonly danger?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) => (
  <form
    class="dialog-body"
    noValidate
    aria-busy={state.kind === 'sending'}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {children}
    <CommandProblem state={state} onLeave={() => undefined} />
    <div class="dialog-foot">
      <span />
      <Button onPress={onClose}>{t('people.cancel')}</Button>
      <Button kind={danger ? 'danger' : 'primary'} type="submit">
        {state.kind === 'sending' ? t('people.sending') : label}
      </Button>
    </div>
  </form>
);
