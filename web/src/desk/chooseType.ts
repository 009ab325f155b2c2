import { defaultPriority, type IncidentType } from '../../../shared/incident/incidentTypes.ts';
import type { OpenDraft } from './OpenDraft.ts';

/**
 * What choosing a type does to the form: its usual priority and its name as title, unless the person chose or
 * wrote their own. Nothing typed is overwritten (web.md P3).
 * @param nameOf the type's name in the language of the screen.
 */
export const chooseType = (
  draft: OpenDraft,
  type: IncidentType,
  nameOf: (type: IncidentType) => string,
): OpenDraft => {
  const ownPriority =
    draft.priority !== null && (draft.type === null || draft.priority !== defaultPriority[draft.type]);
  const ownTitle = draft.title.trim() !== '' && (draft.type === null || draft.title !== nameOf(draft.type));
  return {
    ...draft,
    type,
    priority: ownPriority ? draft.priority : defaultPriority[type],
    title: ownTitle ? draft.title : nameOf(type),
  };
};
