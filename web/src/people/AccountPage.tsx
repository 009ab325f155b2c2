import { useEffect, useRef } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { OwnPassword } from './OwnPassword.tsx';
import { RoleLine } from './PersonRights.tsx';
import { PersonSessions } from './PersonSessions.tsx';

/** Everybody's own account: what they may do here, and where they are signed in. */
export const AccountPage = () => {
  const { session, config } = useZone();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const person = session.person.value;
  if (person === null) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroller account" tabIndex={0} aria-labelledby="account-title">
      <div class="account-page">
        <h2 id="account-title" ref={title} tabIndex={-1}>
          {t('people.account.title')}
        </h2>
        <p class="account-page-who">
          <b>{person.name}</b>
          <span>
            {[person.username, person.unit, t('zone.name', { name: config.name, code: config.code })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
        <section class="person-part">
          <h3>{t('people.account.rights')}</h3>
          <ul class="role-lines">
            {person.roles.map((role) => (
              <li key={role}>
                <RoleLine role={role} />
              </li>
            ))}
          </ul>
          <p>{t('people.account.wrong')}</p>
        </section>
        <OwnPassword />
        <section class="person-part">
          <h3>{t('people.ownPassword.factor')}</h3>
          <p>{t('people.ownPassword.factorWords')}</p>
        </section>
        <PersonSessions personId={person.id} own />
        <p>{t('people.account.lost')}</p>
      </div>
    </section>
  );
};
