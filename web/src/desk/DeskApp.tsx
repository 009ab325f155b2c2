import { Gate } from '../app/Gate.tsx';
import { useClient } from '../app/useClient.ts';
import { InEveryDialog } from '../ui/dialog/InEveryDialog.ts';
import { DeskScreen } from './DeskScreen.tsx';
import { DialogAlarms } from './DialogAlarms.tsx';
import { LazyScreen } from './LazyScreen.tsx';

/** The client of the coordination desk: everything by keyboard, on one wide screen, and the units on a second. */
export const DeskApp = () => {
  const { route } = useClient();
  const at = route.value.kind;
  return (
    <InEveryDialog.Provider value={DialogAlarms}>
      <Gate>
        {at === 'units' ? (
          <LazyScreen key="units" load={board} />
        ) : at === 'reports' ? (
          <LazyScreen key="reports" load={reports} />
        ) : at === 'account' ? (
          <LazyScreen key="account" load={account} />
        ) : at === 'photo' || at === 'photos' ? (
          <LazyScreen key="photo" load={photos} />
        ) : (
          <DeskScreen />
        )}
      </Gate>
    </InEveryDialog.Provider>
  );
};

const account = async () => (await import('./AccountScreen.tsx')).AccountScreen;
const board = async () => (await import('../board/BoardScreen.tsx')).BoardScreen;
const photos = async () => (await import('../photo/PhotoDesk.tsx')).PhotoDesk;
const reports = async () => (await import('../report/ReportScreen.tsx')).ReportScreen;
