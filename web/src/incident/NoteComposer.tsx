import { useComputed } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { CommandNotice } from './CommandNotice.tsx';
import type { IncidentView } from './IncidentView.ts';
import { useCommand } from './useCommand.ts';
import './note.css';

/** The server's own limit (shared/incident/AddNoteSchema.ts). */
const longest = 4_000;

/**
 * A note on the incident's timeline. What is typed is a draft from the first letter on and stays one until the
 * zone has taken it or it lies in the outbox, from where it goes out by itself; a session that ended keeps it a draft.
 * @param sendKey which key sends from within the field: `enter` at the desk, `ctrlEnter` where Enter is a new line.
 */
export const NoteComposer = ({
  incident,
  sendKey,
}: {
  readonly incident: IncidentView;
  readonly sendKey: 'enter' | 'ctrlEnter';
}) => {
  const { settings } = useClient();
  const { feed, drafts } = useLiveZone();
  const key = `note:${incident.id}`;
  const draft = drafts.draft(key).value;
  const link = useComputed(() => feed.link.value.kind).value;
  const expired = link === 'expired';
  const { state, run, forget } = useCommand();
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = { field: useId(), reason: useId() };
  // Another incident begins without the last one's outcome.
  useEffect(forget, [incident.id]);

  const send = async (): Promise<void> => {
    const text = draft.text.trim();
    if (text === '' || expired) {
      field.current?.focus();
      return;
    }
    const outcome = await run(() => feed.addNote({ incidentId: incident.id, text }));
    if (outcome?.kind === 'accepted' || outcome?.kind === 'queued') drafts.discard(key);
  };
  const sends = (event: KeyboardEvent): boolean =>
    event.key === 'Enter' &&
    !event.isComposing &&
    (sendKey === 'enter' ? !event.shiftKey : event.ctrlKey || event.metaKey);

  return (
    <form
      class="note"
      aria-label={t('note.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <CommandNotice state={state} />
      <div class="note-line">
        <label class="unseen" for={ids.field}>
          {t('note.label')}
        </label>
        <textarea
          id={ids.field}
          ref={field}
          class="note-field"
          data-note-field
          rows={1}
          maxLength={longest}
          placeholder={t('note.placeholder')}
          aria-keyshortcuts={sendKey === 'enter' ? 'Enter' : 'Control+Enter'}
          value={draft.text}
          readOnly={state.kind === 'sending'}
          onInput={(event) => {
            forget();
            drafts.write(key, event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (!sends(event)) return;
            event.preventDefault();
            void send();
          }}
        />
        <Button kind="primary" icon="send" type="submit" blockedBy={expired ? ids.reason : undefined}>
          {state.kind === 'sending' ? t('note.sending') : t('note.send')}
        </Button>
      </div>
      <p class="note-state" role="status">
        <span id={ids.reason}>
          {expired
            ? t('note.expired')
            : state.kind === 'accepted'
              ? t('note.sent')
              : state.kind === 'queued'
                ? t('note.queued')
                : ''}
        </span>
        {draft.text !== '' && draft.savedAt !== null && (
          <span>
            {t('draft.savedAt', { time: formatTime(draft.savedAt, settings.language.value, 'seconds') })}
          </span>
        )}
      </p>
    </form>
  );
};
