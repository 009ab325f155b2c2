import { fieldParts } from './fieldParts.ts';
import { LazyPart } from './LazyPart.tsx';
import { useField } from './useField.ts';

/** The drawer with what waits, when somebody asked for it. */
export const DrawerLayer = () => {
  const { drawer } = useField();
  if (!drawer.value) return null;
  return <LazyPart load={fieldParts.drawer} props={{}} />;
};
