import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';
import type { FieldState } from './useFieldCommand.ts';

/** What became of a command on a unit or an alarm, where it did not simply succeed. */
export const FieldNotice = ({ state }: { readonly state: FieldState }) => {
  if (state.kind === 'refused')
    return (
      <Notice kind="danger" role="alert">
        <p>
          {refusalText(state.code, state.params)} <span class="number">({state.code})</span>
        </p>
      </Notice>
    );
  if (state.kind === 'kept')
    return (
      <Notice kind="warn" role="alert">
        <p>{t(`command.kept.${state.why}`)}</p>
      </Notice>
    );
  if (state.kind === 'queued')
    return (
      <Notice kind="warn" role="status">
        <p>{t('desk.queued')}</p>
      </Notice>
    );
  return null;
};
