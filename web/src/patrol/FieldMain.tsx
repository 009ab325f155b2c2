import { useClient } from '../app/useClient.ts';
import { LazyChat } from '../chat/LazyChat.tsx';
import { LazyMine } from '../mine/LazyMine.tsx';
import { LazyAccount } from '../people/LazyAccount.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { fieldParts } from './fieldParts.ts';
import { IncidentList } from './IncidentList.tsx';
import { LazyPart } from './LazyPart.tsx';

/**
 * The part one is in. The list is always drawn and the style chooses, so that it keeps its place when somebody comes
 * back from an incident.
 */
export const FieldMain = () => {
  const { route } = useClient();
  const at = route.value;
  const opened = at.kind === 'incident' ? at.id : null;
  return (
    <main class="patrol-main" id="main" tabIndex={-1}>
      <IncidentList opened={opened} />
      {at.kind === 'mine' ? (
        <LazyMine />
      ) : at.kind === 'account' ? (
        <LazyAccount />
      ) : at.kind === 'chat' || at.kind === 'channel' ? (
        <LazyChat id={at.kind === 'channel' ? at.id : null} />
      ) : at.kind === 'shift' ? (
        <LazyPart key="shift" load={fieldParts.shift} props={{}} waiting={<Skeleton rows={5} />} />
      ) : at.kind === 'units' ? (
        <LazyPart key="units" load={fieldParts.units} props={{}} waiting={<Skeleton rows={5} />} />
      ) : opened ? (
        <LazyPart
          key="incident"
          load={fieldParts.incident}
          props={{ id: opened }}
          waiting={<Skeleton rows={6} />}
        />
      ) : (
        <LazyPart key="home" load={fieldParts.home} props={{}} />
      )}
    </main>
  );
};
