import { activeTexts } from '../i18n/activeTexts.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { askProblem } from '../journal/askProblem.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import type { PhotoRefusal } from './lane/PhotoItem.ts';

/** Why there is no picture, or no answer about one, in a sentence for who asked. */
export const photoProblem = (failure: AskFailure): string => askProblem(failure, 'photo');

/** Why a photo stands still on this device; the lane's own reasons are in the photos' book. */
export const laneProblem = ({ code, params }: PhotoRefusal): string =>
  activeTexts.value.text(`photo.lane.${code.replace(/^photo\./, '')}`, params) ?? refusalText(code, params);
