import type { OpenIncidentInput } from '../incident/IncidentInputs.ts';
import type { OpenDraft } from './OpenDraft.ts';
import { placeOfDraft } from './placeOfDraft.ts';

/** The form as a command, without what was left empty; null while something needed is missing. */
export const openCommand = (draft: OpenDraft): OpenIncidentInput | null => {
  const { type, priority } = draft;
  const [title, address, municipality, what, description] = [
    draft.title,
    draft.address,
    draft.municipality,
    draft.what,
    draft.description,
  ].map((text) => text.trim());
  if (!type || !priority || !title || !address) return null;
  return {
    type,
    priority,
    title,
    ...(description ? { description } : {}),
    location: {
      ...(placeOfDraft(draft) ?? {
        address,
        accuracy: 'STREET',
        ...(municipality ? { municipality } : {}),
      }),
      ...(what ? { what } : {}),
    },
  };
};
