import { useSignal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { BackupDialog } from '../patrol/BackupDialog.tsx';
import { useField } from '../patrol/useField.ts';
import { Button } from '../ui/button/Button.tsx';
import { AloudSwitch } from './AloudSwitch.tsx';
import { browserVoice } from './browserVoice.ts';
import { CannedNotes } from './CannedNotes.tsx';
import { useZoneLanguage } from './useZoneLanguage.ts';
import './driveActs.css';

/** What a driver can do by one press: have it read aloud and silence it, say a short thing, ask for backup. */
export const DriveActs = ({
  mine,
  words,
}: {
  readonly mine: IncidentView | undefined;
  /** What is read aloud. */
  readonly words: string;
}) => {
  const { say } = useField();
  const language = useZoneLanguage();
  const speaking = browserVoice.speaking.value;
  const asked = useSignal<'note' | 'backup' | null>(null);
  const close = (): void => {
    asked.value = null;
  };
  const may = (action: IncidentView['allowedActions'][number]): boolean =>
    mine?.allowedActions.includes(action) ?? false;
  return (
    <div class="drive-acts">
      <Button
        icon={speaking ? 'x' : 'volume-2'}
        onPress={() => {
          if (speaking) browserVoice.stop();
          else if (!browserVoice.say(words, language)) say(t('road.drive.noVoice'));
        }}
      >
        {t(speaking ? 'road.drive.silence' : 'road.drive.readAloud')}
      </Button>
      {may('ADD_NOTE') && (
        <Button
          icon="message-square"
          onPress={() => {
            asked.value = 'note';
          }}
          attributes={{ class: 'button drive-note' }}
        >
          {t('road.drive.message')}
        </Button>
      )}
      {may('REQUEST_BACKUP') &&
        (mine?.backup === undefined ? (
          <Button
            icon="shield-plus"
            onPress={() => {
              asked.value = 'backup';
            }}
          >
            {t('field.backup')}
          </Button>
        ) : (
          <p class="drive-backup">{t('road.drive.backupAsked')}</p>
        ))}
      <AloudSwitch />
      {mine && asked.value === 'note' && <CannedNotes incident={mine} onClose={close} />}
      {mine && asked.value === 'backup' && <BackupDialog incident={mine} onClose={close} />}
    </div>
  );
};
