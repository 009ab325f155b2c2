import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import type { AskFailure } from '../journal/JournalSource.ts';

/** Why there is no answer about people, in a sentence for the person who asked. */
export const peopleProblem = (failure: AskFailure): string => {
  switch (failure.kind) {
    case 'refused':
      return refusalText(failure.code, failure.params);
    case 'expired':
    case 'unauthenticated':
      return t('session.expired.words');
    case 'unreachable':
      return t('people.failed.unreachable');
    case 'fault':
      return t('people.failed.fault');
  }
};
