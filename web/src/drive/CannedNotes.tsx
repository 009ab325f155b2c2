import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { useField } from '../patrol/useField.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { useZoneTexts } from './useZoneTexts.ts';

/** What is said from a car that moves, short enough for a glance. */
const notes = ['NEARLY', 'DELAYED', 'SEEN', 'NOTHING'] as const;

/** A note on one's incident in one press: nothing to type while the car moves (web.md 2.7). */
export const CannedNotes = ({
  incident,
  onClose,
}: {
  readonly incident: IncidentView;
  readonly onClose: () => void;
}) => {
  const { feed, heed, say } = useField();
  const zone = useZoneTexts();
  const send = async (text: string): Promise<void> => {
    onClose();
    navigator.vibrate?.(20);
    const outcome = await feed.addNote({ incidentId: incident.id, text });
    if (outcome.kind === 'accepted' || outcome.kind === 'queued') say(t('road.drive.noted', { text }));
    else await heed(Promise.resolve(outcome));
  };
  return (
    <Dialog title={t('road.drive.message')} onClose={onClose}>
      <div class="dialog-body">
        <div class="field-choices" lang={zone?.language}>
          {notes.map((note) => {
            const text = zone?.texts.text(`road.drive.note.${note}`, {});
            return (
              text !== undefined && (
                <Button key={note} onPress={() => void send(text)}>
                  {text}
                </Button>
              )
            );
          })}
        </div>
      </div>
    </Dialog>
  );
};
