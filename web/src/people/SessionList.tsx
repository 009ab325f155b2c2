import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { SessionView } from './PeopleSource.ts';

const icons = { TABLET: 'tablet', PHONE: 'smartphone', DESK: 'monitor' } as const;
const clients = ['patrol', 'desk', 'admin'] as const;

/** Where somebody is signed in: on what, since when, last seen when; each can be ended. */
export const SessionList = ({
  sessions,
  onRevoke,
}: {
  readonly sessions: readonly SessionView[];
  readonly onRevoke: (session: SessionView) => void;
}) => {
  const { settings } = useClient();
  const at = (time: string): string => formatTime(time, settings.language.value, 'full');
  if (sessions.length === 0) return <p>{t('people.sessions.none')}</p>;
  return (
    <ul class="sessions">
      {sessions.map((session) => {
        const client = clients.find((one) => one === session.client);
        return (
          <li key={session.id} class={session.endedAt === undefined ? '' : 'session-over'}>
            <Icon name={icons[session.device]} size="large" />
            <p>
              <b>
                {t(`people.device.${session.device}`)}
                {client && ` · ${t(`people.client.${client}`)}`}
              </b>
              <span>
                {session.endedAt === undefined
                  ? t('people.sessions.when', { since: at(session.startedAt), seen: at(session.lastSeenAt) })
                  : t('people.sessions.over', { at: at(session.endedAt) })}
              </span>
            </p>
            {session.current ? (
              <span class="session-here">{t('people.sessions.here')}</span>
            ) : (
              session.endedAt === undefined && (
                <Button icon="log-out" onPress={() => onRevoke(session)}>
                  {t('people.sessions.revoke')}
                </Button>
              )
            )}
          </li>
        );
      })}
    </ul>
  );
};
