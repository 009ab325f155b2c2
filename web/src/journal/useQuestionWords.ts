import { reasonCodes } from '../../../shared/journal/reason/ReasonSchema.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import { useReview } from './useReview.ts';

/** What stands in each place of the question now, in the reader's language. */
export const useQuestionWords = (): Readonly<
  Record<'what' | 'who' | 'whom' | 'from' | 'to' | 'reason', string>
> => {
  const { settings } = useClient();
  const { what, who, whom, from, to, because } = useReview().question.value;
  const moment = (at: string): string => formatTime(at, settings.language.value, 'moment');
  const reason = reasonCodes.find((code) => code === because);
  return {
    what: t(`journal.what.${what}`),
    who: who?.name ?? t('journal.who.all'),
    whom:
      whom === undefined
        ? t('journal.whom.all')
        : t(`journal.whom.token.${whom.kind}`, { id: whom.label ?? whom.identifier }),
    from: from === undefined ? t('journal.period.beginning') : moment(from),
    to: to === undefined ? t('journal.period.now') : moment(to),
    reason: reason === undefined ? t('journal.because.any') : t(`journal.reason.${reason}`),
  };
};
