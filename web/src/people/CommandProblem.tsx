import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { refusalWords } from './refusalWords.ts';
import type { ZoneCommandState } from './useZoneCommand.ts';

/**
 * Why a command did not happen, and the way on. Where the zone wants a fresh sign-in, what was typed stays kept and
 * the same form opens again afterwards.
 * @param onLeave called before the page is left to sign in anew.
 */
export const CommandProblem = ({
  state,
  onLeave,
}: {
  readonly state: ZoneCommandState;
  readonly onLeave: () => void;
}) => {
  const { session } = useZone();
  if (state.kind === 'idle' || state.kind === 'sending') return null;
  const signIn = (how?: 'anew') => () => {
    onLeave();
    void session.signIn(how);
  };
  if (state.kind === 'kept') {
    return (
      <Notice kind={state.why === 'fault' ? 'danger' : 'warn'} role="alert">
        <p>{t(`command.kept.${state.why}`)}</p>
        {state.why === 'expired' && (
          <Button icon="key-round" onPress={signIn()}>
            {t('session.expired.signIn')}
          </Button>
        )}
      </Notice>
    );
  }
  if (state.errorType === 'STEP_UP_REQUIRED') {
    return (
      <Notice kind="info" role="alert">
        <p>{t('people.stepUp.words')}</p>
        <Button kind="primary" icon="key-round" onPress={signIn('anew')}>
          {t('people.stepUp.signIn')}
        </Button>
      </Notice>
    );
  }
  const words = refusalWords(state);
  return (
    <Notice kind="danger" role="alert">
      <p>
        {words}
        {/* A refusal that this client has no text for says its code in the sentence. */}
        {!words.includes(state.code) && <small class="people-code"> {state.code}</small>}
      </p>
    </Notice>
  );
};
