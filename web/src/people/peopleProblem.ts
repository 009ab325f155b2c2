import { askProblem } from '../journal/askProblem.ts';
import type { AskFailure } from '../journal/JournalSource.ts';

/** Why there is no answer about people, in a sentence for the person who asked. */
export const peopleProblem = (failure: AskFailure): string => askProblem(failure, 'people');
