import { LoadedPart } from './LoadedPart.tsx';
import { useClient } from './useClient.ts';

const load = () => import('./WaitingUpdateNotice.tsx').then(({ WaitingUpdateNotice }) => WaitingUpdateNotice);
const books = ['update'] as const;

/** Says that a new version waits, when one does. */
export const UpdateNotice = () => {
  const update = useClient().update.waiting.value;
  return update && <LoadedPart load={load} books={books} props={{ update }} />;
};
