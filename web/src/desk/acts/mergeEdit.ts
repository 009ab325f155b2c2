import type { EditField, EditFields } from './editFields.ts';

/**
 * What became of each field since the form was opened: nobody touched it, only I did, only somebody else did, we
 * both wrote the same, or we both wrote and it differs.
 */
export type FieldFate = 'untouched' | 'mine' | 'other' | 'agreed' | 'clash';

/** @param base as the form was opened; @param mine as it is typed now; @param other as the zone has it now. */
export const mergeEdit = (
  base: EditFields,
  mine: EditFields,
  other: EditFields,
): Readonly<Record<EditField, FieldFate>> => {
  const fate = (field: EditField): FieldFate => {
    const [was, my, their] = [base, mine, other].map((fields) => JSON.stringify(fields[field]));
    if (my === their) return my === was ? 'untouched' : 'agreed';
    if (their === was) return 'mine';
    return my === was ? 'other' : 'clash';
  };
  return {
    type: fate('type'),
    title: fate('title'),
    description: fate('description'),
    location: fate('location'),
    caller: fate('caller'),
    sensitive: fate('sensitive'),
  };
};
