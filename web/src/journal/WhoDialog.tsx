import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import type { NamedPerson } from './JournalSource.ts';
import { useReview } from './useReview.ts';
import './whoDialog.css';

/** A pause in typing after which is searched, ms: each search is in the journal. */
const pauseMs = 350;

/** Whose doing one wants to see: somebody of the zone by name, or everybody. */
export const WhoDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { journal, session } = useZone();
  const review = useReview();
  const id = useId();
  const typed = useSignal('');
  const found = useSignal<readonly NamedPerson[] | null>(null);
  const may = heldBy(session.person.value?.roles ?? [])('Query.people');
  const words = typed.value.trim();
  useEffect(() => {
    if (words.length < 2) {
      found.value = null;
      return;
    }
    let current = true;
    const search = async (): Promise<void> => {
      const answer = await journal.people(words);
      if (current) found.value = answer.ok ? answer.value : [];
    };
    const pause = setTimeout(() => void search(), pauseMs);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  }, [words, journal, found]);
  const choose = (who?: { readonly id: string; readonly name: string }): void => {
    const { who: _before, ...rest } = review.question.peek();
    review.ask(who === undefined ? rest : { ...rest, who });
    onClose();
  };
  return (
    <Dialog title={t('journal.who.title')} onClose={onClose}>
      <div class="dialog-body">
        <Button icon="users" onPress={() => choose()}>
          {t('journal.who.everybody')}
        </Button>
        {may ? (
          <>
            <Field id={id} label={t('journal.who.search')} hint={t('journal.who.hint')}>
              <input
                id={id}
                class="input"
                type="search"
                autofocus
                autoComplete="off"
                maxLength={80}
                aria-describedby={`${id}-hint`}
                value={typed.value}
                onInput={(event) => {
                  typed.value = event.currentTarget.value;
                }}
              />
            </Field>
            <ul class="who-found">
              {found.value?.map((person) => (
                <li key={person.id}>
                  <button type="button" class="who-person" onClick={() => choose(person)}>
                    <b>{person.name}</b>
                    <span>{[person.unit, person.username].filter(Boolean).join(' · ')}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p role="status">{found.value?.length === 0 ? t('journal.who.none') : ''}</p>
          </>
        ) : (
          <p>{t('journal.who.closed')}</p>
        )}
      </div>
    </Dialog>
  );
};
