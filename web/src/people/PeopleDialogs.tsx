import { ActDialog } from './ActDialog.tsx';
import type { PeopleDialogName } from './keptDialog.ts';
import { OrganisationDialog } from './OrganisationDialog.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { RightsDialog } from './RightsDialog.tsx';
import { usePeople } from './usePeople.ts';

/** The form that was opened, about the person who was opened. */
export const PeopleDialogs = ({
  name,
  back,
  onClose,
}: {
  readonly name: PeopleDialogName;
  /** Whether the person has just signed in anew for it. */
  readonly back: boolean;
  readonly onClose: () => void;
}) => {
  const person = usePeople().opened.value;
  if (name === 'ADD') return <PersonDialog person={null} back={back} onClose={onClose} />;
  if (name === 'ORGANISATION') return <OrganisationDialog onClose={onClose} />;
  if (person === null) return null;
  if (name === 'CHANGE') return <PersonDialog person={person} back={back} onClose={onClose} />;
  if (name === 'RIGHTS') return <RightsDialog person={person} back={back} onClose={onClose} />;
  return <ActDialog act={name} person={person} back={back} onClose={onClose} />;
};
