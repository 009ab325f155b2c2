import { t } from '../i18n/t.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/** The question as plain words, where there is no room for its choices. */
export const QuestionWords = () => <span>{t('journal.question', useQuestionWords())}</span>;
