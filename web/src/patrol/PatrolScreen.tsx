import { useEffect, useMemo } from 'preact/hooks';
import { AlarmLayer } from '../alarm/AlarmLayer.tsx';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { chatBooks, chatParts } from '../chat/chatParts.ts';
import { startPhotos } from '../photo/startPhotos.ts';
import { InEveryDialog } from '../ui/dialog/InEveryDialog.ts';
import { createField } from './createField.ts';
import { FieldContext } from './FieldContext.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { fieldParts } from './fieldParts.ts';
import { incidentParts } from './incidentParts.ts';
import { roadBooks } from './roadBooks.ts';

const DialogAlarms = () => <AlarmLayer inDialog />;

/** The list has the network for itself first, ms. */
const restMs = 2_000;

/** The road's client of a zone: what its screens stand on, made once for as long as somebody works in it. */
export const PatrolScreen = () => {
  const { settings } = useClient();
  const zone = useLiveZone();
  const { field, end } = useMemo(() => createField(zone, window, settings), [zone.feed]);
  useEffect(() => end, [end]);
  // What comes later, and its words, is there before anybody needs it: an alert must not wait for the network.
  useEffect(() => {
    const timer = setTimeout(() => {
      const parts = [fieldParts, incidentParts, chatParts].flatMap((some) =>
        Object.values<() => Promise<unknown>>(some).map((part) => part()),
      );
      void Promise.allSettled([settings.openBook(...roadBooks, ...chatBooks), ...parts]);
      // Photos that an earlier start left on this device go on.
      void startPhotos(zone);
    }, restMs);
    return () => clearTimeout(timer);
  }, [settings]);
  return (
    <FieldContext.Provider value={field}>
      <InEveryDialog.Provider value={DialogAlarms}>
        <FieldFrame />
      </InEveryDialog.Provider>
    </FieldContext.Provider>
  );
};
