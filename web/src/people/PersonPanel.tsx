import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import type { PeopleDialogName } from './keptDialog.ts';
import { PersonActs } from './PersonActs.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { PersonHistory } from './PersonHistory.tsx';
import { PersonRights } from './PersonRights.tsx';
import { PersonSessions } from './PersonSessions.tsx';
import { peopleProblem } from './peopleProblem.ts';
import { StateBadge } from './StateBadge.tsx';
import { usePeople } from './usePeople.ts';

/** One person of the zone: facts, rights, sign-ins and how it came to this; and what may be done with them. */
export const PersonPanel = ({
  id,
  onAct,
}: {
  readonly id: string;
  readonly onAct: (name: PeopleDialogName) => void;
}) => {
  const { href, now } = useClient();
  const { config } = useZone();
  const { source, opened, took } = usePeople();
  const failure: Signal<AskFailure | null> = useSignal<AskFailure | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const load = async (): Promise<void> => {
    failure.value = null;
    const answer = await source.person(id);
    if (answer.ok) {
      opened.value = answer.value;
      took(answer.value);
    } else failure.value = answer.refusal;
  };
  useEffect(() => {
    void load();
  }, [id]);
  const person = opened.value?.id === id ? opened.value : null;
  useEffect(() => title.current?.focus({ preventScroll: true }), [person === null]);
  const back = (
    <a
      class="button button-quiet"
      href={href({ kind: 'people', zone: config.code })}
      aria-label={t('people.back')}
    >
      <Icon name="x" />
    </a>
  );
  if (person === null) {
    return (
      <article class="person">
        <div class="person-head">
          <span class="people-gap" />
          {back}
        </div>
        {failure.value === null ? (
          <Skeleton rows={6} />
        ) : (
          <div class="empty" role="alert">
            <Icon name={failure.value.kind === 'refused' ? 'lock' : 'cloud-off'} size="large" />
            <b>{t('people.failed.person')}</b>
            <p>{peopleProblem(failure.value)}</p>
            {(failure.value.kind === 'unreachable' || failure.value.kind === 'fault') && (
              <Button icon="refresh-cw" onPress={() => void load()}>
                {t('action.retry')}
              </Button>
            )}
          </div>
        )}
      </article>
    );
  }
  return (
    <article class="person" aria-labelledby="person-title">
      <div class="person-head">
        <div>
          <h2 id="person-title" ref={title} tabIndex={-1}>
            {person.name}
          </h2>
          <p>
            <StateBadge person={person} now={now.value} /> <span>{person.username}</span>
          </p>
        </div>
        {back}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller person-body" tabIndex={0} aria-labelledby="person-title">
        {failure.value !== null && (
          <Notice kind="warn" role="alert">
            <p>
              {t('people.staleOne')} {peopleProblem(failure.value)}
            </p>
          </Notice>
        )}
        <PersonFacts person={person} />
        <PersonRights person={person} />
        {person.allowedActions.includes('REVOKE_SESSIONS') && <PersonSessions personId={person.id} />}
        <PersonHistory person={person} />
      </section>
      <PersonActs person={person} onAct={onAct} />
    </article>
  );
};
