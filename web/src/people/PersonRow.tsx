import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import type { PersonRowView } from './PeopleSource.ts';
import { StateBadge } from './StateBadge.tsx';
import { usePeople } from './usePeople.ts';

/** One person in the list: who, what they are, where they belong, and whether they may work now. */
export const PersonRow = ({
  person,
  place,
  of,
  href,
  opened,
}: {
  readonly person: PersonRowView;
  readonly place: number;
  readonly of: number;
  readonly href: string;
  readonly opened: boolean;
}) => {
  const { now } = useClient();
  const teams = usePeople().organisation.value?.teams;
  const team = teams?.find(({ id }) => id === person.team)?.name ?? person.team;
  return (
    <li aria-posinset={place + 1} aria-setsize={of}>
      <a class="person-row" href={href} aria-current={opened ? 'true' : undefined}>
        <span class="person-name">
          <ZoneText>{person.name}</ZoneText> <span lang="zxx">{person.username}</span>
        </span>
        <span class="person-roles">{person.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
        <span class="person-unit number" lang="zxx">
          {person.unit}
        </span>
        <span class="person-team" lang="zxx">
          {team}
        </span>
        <StateBadge person={person} now={now.peek()} quiet />
      </a>
    </li>
  );
};
