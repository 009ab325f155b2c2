import type { Location } from '../../../shared/incident/Location.ts';
import type { Drafts } from '../offline/Drafts.ts';
import { readOpenDraft } from './OpenDraft.ts';

/** Puts a place that was found into the form of a new incident; what else stands there stays. */
export const prefillPlace = (drafts: Drafts, place: Location): void => {
  const draft = readOpenDraft(drafts.draft('open').peek().text);
  const { address, municipality = '' } = place;
  drafts.write('open', JSON.stringify({ ...draft, address, municipality, place }));
};
