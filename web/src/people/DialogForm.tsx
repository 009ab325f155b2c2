import type { ComponentChildren } from 'preact';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { CommandProblem } from './CommandProblem.tsx';
import { keptDialog, type PeopleDialogName } from './keptDialog.ts';
import type { ZoneCommandState } from './useZoneCommand.ts';

/** A dialog's form about people: its fields, what went wrong, and the foot with what was kept and what sends it. */
export const DialogForm = ({
  name,
  state,
  back,
  label,
  danger = false,
  savedAt,
  onSubmit,
  onClose,
  onDiscard,
  children,
}: {
  readonly name: PeopleDialogName;
  readonly state: ZoneCommandState;
  readonly back: boolean;
  readonly label: string;
  readonly danger?: boolean;
  /** When what was typed was kept last, ms; null when nothing was typed. */
  readonly savedAt: number | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Throws away what was typed. */
  readonly onDiscard?: () => void;
  readonly children: ComponentChildren;
}) => {
  const { settings } = useClient();
  const { drafts } = useZone();
  return (
    <form
      class="dialog-body"
      noValidate
      aria-busy={state.kind === 'sending'}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {back && state.kind === 'idle' && (
        <Notice kind="done" role="status">
          <p>{t('people.stepUp.back')}</p>
        </Notice>
      )}
      {children}
      <CommandProblem state={state} onLeave={() => keptDialog.keep(drafts, name)} />
      <div class="dialog-foot">
        <p class="field-hint" role="status">
          {savedAt !== null && (
            <>
              {t('people.kept', { time: formatTime(savedAt, settings.language.value, 'seconds') })}{' '}
              {onDiscard && (
                <button type="button" class="text-link" onClick={onDiscard}>
                  {t('people.discard')}
                </button>
              )}
            </>
          )}
        </p>
        <Button onPress={onClose}>{t('people.cancel')}</Button>
        <Button kind={danger ? 'danger' : 'primary'} type="submit">
          {state.kind === 'sending' ? t('people.sending') : label}
        </Button>
      </div>
    </form>
  );
};
