import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import type { AskFailure } from './JournalSource.ts';

/**
 * Why there is no answer, in a sentence for the person who asked.
 * @param about whose words say that nothing answers, or that something is wrong at our side
 */
export const askProblem = (
  failure: AskFailure,
  about: 'journal' | 'people' | 'photo' = 'journal',
): string => {
  switch (failure.kind) {
    case 'refused':
      return refusalText(failure.code, failure.params);
    case 'expired':
    case 'unauthenticated':
      return t('session.expired.words');
    case 'unreachable':
      return t(`${about}.failed.unreachable`);
    case 'fault':
      return t(`${about}.failed.fault`);
  }
};
