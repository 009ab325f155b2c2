import { fieldParts } from '../patrol/fieldParts.ts';
import { LazyPart } from '../patrol/LazyPart.tsx';
import { useField } from '../patrol/useField.ts';

/** "Verduister": nothing but the time, until somebody taps twice. */
export const BlackoutLayer = () => {
  const { blackout } = useField();
  if (!blackout.value) return null;
  return <LazyPart load={fieldParts.blackout} props={{}} />;
};
