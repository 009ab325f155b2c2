import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';
import type { CommandState } from './useCommand.ts';

/** What became of a command, where it did not simply succeed: refused and why, or kept and what to do. */
export const CommandNotice = ({ state }: { readonly state: CommandState }) => {
  switch (state.kind) {
    case 'refused':
      return (
        <Notice kind="danger" role="alert">
          <p>
            {refusalText(state.code, state.params)} <span class="number">({state.code})</span>
          </p>
        </Notice>
      );
    case 'kept':
      return (
        <Notice kind="warn" role="alert">
          <p>{t(`command.kept.${state.why}`)}</p>
        </Notice>
      );
    default:
      return null;
  }
};
