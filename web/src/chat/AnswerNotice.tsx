import type { CommandAnswer } from '../command/CommandAnswer.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';

/** What became of something that was arranged with the zone, where that is not what was asked. */
export const AnswerNotice = ({ answer }: { readonly answer: CommandAnswer<unknown> }) => {
  if (answer.kind === 'accepted') return null;
  return (
    <Notice kind="danger" role="alert">
      <p>
        {answer.kind === 'refused'
          ? `${refusalText(answer.code, answer.params)} (${answer.code})`
          : t(`command.kept.${answer.why}`)}
      </p>
    </Notice>
  );
};
