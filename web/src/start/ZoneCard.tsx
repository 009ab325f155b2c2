import { roles } from '../../../shared/directory/Role.ts';
import type { ZoneConfig } from '../app/AppConfig.ts';
import type { Scope } from '../app/Scope.ts';
import type { TextKey } from '../i18n/TextKey.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import { clientOf } from './clientOf.ts';
import type { DemoPerson } from './StartPageData.ts';

/** A zone and its invented people; a whole row opens that person's client in a window of its own. */
export const ZoneCard = ({
  zone,
  people,
}: {
  readonly zone: ZoneConfig;
  readonly people: readonly DemoPerson[];
}) => (
  <section class="start-card" aria-labelledby={`zone-${zone.code}`}>
    <h3 id={`zone-${zone.code}`}>
      {t('zone.name', { name: zone.name, code: zone.code })} <span>{zone.code}</span>
    </h3>
    <ul>
      {people.length === 0 ? (
        <>
          <DoorRow
            href={`/patrol/${zone.code}/`}
            icon="tablet"
            words={t('app.patrol')}
            open={t('start.openPatrol')}
          />
          <DoorRow
            href={`/desk/${zone.code}/`}
            icon="monitor"
            words={t('app.desk')}
            open={t('start.openDesk')}
          />
        </>
      ) : (
        people.map((person) => <PersonRow key={person.username} person={person} />)
      )}
    </ul>
  </section>
);

const doors = {
  patrol: { icon: 'tablet', words: 'start.openPatrol' },
  desk: { icon: 'monitor', words: 'start.openDesk' },
  admin: { icon: 'book-open-check', words: 'start.openAdmin' },
} as const satisfies Record<Scope, { icon: IconName; words: TextKey }>;

const PersonRow = ({ person }: { readonly person: DemoPerson }) => {
  const client = clientOf(person);
  const role = roles.find((one) => person.roles.includes(one));
  const does = person.unit ?? (role && t(`role.${role}`));
  const open = client && t(doors[client].words);
  if (!client || !open) return null;
  return (
    <DoorRow
      href={`/${client}/${person.zoneCode}/`}
      icon={doors[client].icon}
      words={person.name}
      more={
        <>
          {does} · <code>{person.username}</code>
        </>
      }
      open={open}
    />
  );
};

const DoorRow = ({
  href,
  icon,
  words,
  more,
  open,
}: {
  readonly href: string;
  readonly icon: IconName;
  readonly words: string;
  readonly more?: preact.ComponentChild;
  readonly open: string;
}) => (
  <li>
    <a class="start-row" href={href} target="_blank" rel="noopener">
      <span class="start-icon">
        <Icon name={icon} />
      </span>
      <span class="start-person">
        <b>{words}</b>
        {more && <span>{more}</span>}
      </span>
      <span class="start-open">
        {open}
        <Icon name="arrow-up-right" />
      </span>
    </a>
  </li>
);
