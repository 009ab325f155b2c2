import { useClient } from '../app/useClient.ts';
import { LazyMine } from '../mine/LazyMine.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { HomePane } from './HomePane.tsx';
import { IncidentList } from './IncidentList.tsx';
import { IncidentPane } from './IncidentPane.tsx';
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
      ) : at.kind === 'shift' ? (
        <LazyPart
          load={() => import('../shift/ShiftPage.tsx').then(({ ShiftPage }) => ShiftPage)}
          props={{}}
          waiting={<Skeleton rows={5} />}
        />
      ) : at.kind === 'units' ? (
        <LazyPart
          load={() => import('../unit/UnitsPage.tsx').then(({ UnitsPage }) => UnitsPage)}
          props={{}}
          waiting={<Skeleton rows={5} />}
        />
      ) : opened ? (
        <IncidentPane key={opened} id={opened} />
      ) : (
        <HomePane />
      )}
    </main>
  );
};
