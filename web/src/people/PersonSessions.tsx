import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import { Button } from '../ui/button/Button.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { CommandProblem } from './CommandProblem.tsx';
import type { SessionView } from './PeopleSource.ts';
import { peopleProblem } from './peopleProblem.ts';
import { SessionList } from './SessionList.tsx';
import { usePeople } from './usePeople.ts';
import { useZoneCommand } from './useZoneCommand.ts';

/** A person's sign-ins and devices; ending one takes its screen within seconds. */
export const PersonSessions = ({
  personId,
  own = false,
}: {
  readonly personId: string;
  /** Whether they are the signed-in person's own. */
  readonly own?: boolean;
}) => {
  const { source } = usePeople();
  const sessions = useSignal<readonly SessionView[] | null>(null);
  const failure = useSignal<AskFailure | null>(null);
  const { state, run } = useZoneCommand();
  const load = async (): Promise<void> => {
    failure.value = null;
    const answer = await source.sessions(personId);
    if (answer.ok) sessions.value = answer.value;
    else failure.value = answer.refusal;
  };
  useEffect(() => {
    void load();
  }, [personId]);
  const revoke = async (those: readonly SessionView[]): Promise<void> => {
    for (const { id } of those) {
      const left = await run(() => source.revokeSession(personId, id));
      if (left === null) return;
      sessions.value = left;
    }
  };
  const known = sessions.value;
  const elsewhere = known?.filter(({ current, endedAt }) => !current && endedAt === undefined) ?? [];
  return (
    <section class="person-part" aria-busy={known === null || state.kind === 'sending'}>
      <h3>{t(own ? 'people.sessions.own' : 'people.sessions.title')}</h3>
      <CommandProblem state={state} onLeave={() => undefined} />
      {failure.value !== null && (
        <p role="alert">
          {peopleProblem(failure.value)}{' '}
          <Button icon="refresh-cw" onPress={() => void load()}>
            {t('action.retry')}
          </Button>
        </p>
      )}
      {known !== null ? (
        <SessionList sessions={known} onRevoke={(session) => void revoke([session])} />
      ) : (
        failure.value === null && <Skeleton rows={2} />
      )}
      {elsewhere.length > 1 && (
        <Button icon="log-out" onPress={() => void revoke(elsewhere)}>
          {t(own ? 'people.sessions.revokeElsewhere' : 'people.sessions.revokeAll')}
        </Button>
      )}
    </section>
  );
};
