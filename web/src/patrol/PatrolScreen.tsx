import { useEffect, useMemo } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { createField } from './createField.ts';
import { FieldContext } from './FieldContext.ts';
import { FieldFrame } from './FieldFrame.tsx';

/** The road's client of a zone: what its screens stand on, made once for as long as somebody works in it. */
export const PatrolScreen = () => {
  const { settings } = useClient();
  const zone = useLiveZone();
  const { field, end } = useMemo(
    () => createField(zone, window, () => settings.language.peek()),
    [zone.feed],
  );
  useEffect(() => end, [end]);
  // The words of what comes later are there before anybody needs them, also without a network.
  useEffect(() => {
    settings.openBook('road').catch(() => undefined);
  }, [settings]);
  return (
    <FieldContext.Provider value={field}>
      <FieldFrame />
    </FieldContext.Provider>
  );
};
