import { useContext } from 'preact/hooks';
import type { Field } from './Field.ts';
import { FieldContext } from './FieldContext.ts';

/** The field of a screen of the road. Throws outside it: that is a mistake of ours. */
export const useField = (): Field => {
  const field = useContext(FieldContext);
  if (field === null) throw new Error('A screen of the road was drawn outside the patrol client.');
  return field;
};
