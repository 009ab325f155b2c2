import { useClient } from '../app/useClient.ts';
import { AccountPage } from './AccountPage.tsx';
import { ImportPage } from './ImportPage.tsx';
import { PeopleScreen } from './PeopleScreen.tsx';
import '../app/choice.css';
import '../ui/field/field.css';
import '../ui/scroll/scroll.css';
import './import.css';
import './people.css';
import './peopleBar.css';
import './peopleForm.css';
import './person.css';
import './personRow.css';
import './stateBadge.css';

/** The rooms about people: the zone's people with their rights, and everybody's own account. */
export const PeoplePages = ({ room }: { readonly room: 'people' | 'account' }) => {
  const { route } = useClient();
  if (room === 'account') return <AccountPage />;
  return route.value.kind === 'import' ? <ImportPage /> : <PeopleScreen />;
};
