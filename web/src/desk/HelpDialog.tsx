import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { deskLetters, isLetterAct } from './deskLetters.ts';
import { deskShortcuts } from './deskShortcuts.ts';
import { KeyField } from './KeyField.tsx';
import { keyChoice } from './keyChoice.ts';
import './helpDialog.css';

/**
 * Every key of the desk, the switch for the single letters, and a field for each of those to give it another key
 * (WCAG 2.1.4).
 */
export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { settings } = useClient();
  const said = useSignal('');
  const { letters, reset } = keyChoice();
  const on = settings.shortcuts.value;
  return (
    <Dialog title={t('help.title')} width="wide" onClose={onClose}>
      <div class="dialog-body">
        <dl class="help-keys">
          {deskShortcuts.map(({ act, keys }) => (
            <div key={act}>
              <dt>{t(`shortcut.${act}`)}</dt>
              <dd>
                {isLetterAct(act) ? (
                  <>
                    {(act === 'down' || act === 'up') && <Kbd keys={keys.split(' ')[0] ?? ''} />}
                    <KeyField
                      act={act}
                      off={!on}
                      onSaid={(words) => {
                        said.value = words;
                      }}
                    />
                  </>
                ) : (
                  <>
                    <span class="unseen">{keys}</span>
                    <Kbd keys={keys} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p class="field-hint" role="status">
          {said.value || t('help.changeHint')}
        </p>
        <label class="switch">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => settings.setShortcuts(event.currentTarget.checked)}
          />
          <span>
            <b>{t('help.singleKeys')}</b>
            <span class="field-hint">{t('help.singleKeysHint')}</span>
          </span>
        </label>
        {letters.value !== deskLetters && (
          <Button
            icon="undo-2"
            onPress={() => {
              reset();
              said.value = t('help.asTheyCame');
            }}
          >
            {t('help.reset')}
          </Button>
        )}
      </div>
    </Dialog>
  );
};
