import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { reasonCodes } from '../../../shared/journal/reason/ReasonSchema.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { PeriodDialog } from './PeriodDialog.tsx';
import { type ActGroup, actGroups } from './Question.ts';
import { useQuestionWords } from './useQuestionWords.ts';
import { useReview } from './useReview.ts';
import { WhoDialog } from './WhoDialog.tsx';
import { WhomDialog } from './WhomDialog.tsx';
import './questionBar.css';

/** The question to the journal as a sentence; each token in it is a choice. */
export const QuestionBar = () => {
  const words = useQuestionWords();
  const review = useReview();
  const question = review.question.value;
  const open = useSignal<'who' | 'whom' | 'period' | null>(null);
  const close = (): void => {
    open.value = null;
  };
  const { what, because } = question;
  const token = (dialog: 'who' | 'whom' | 'period', text: string): ComponentChild => (
    <button
      type="button"
      class="token"
      aria-haspopup="dialog"
      onClick={() => {
        open.value = dialog;
      }}
    >
      {text}
      <Icon name="chevron-down" />
    </button>
  );
  const places: Readonly<Record<string, ComponentChild>> = {
    what: (
      <Select
        label={t('journal.what.label')}
        value={what}
        options={groups.map((group) => [group, t(`journal.what.${group}`)])}
        onChoose={(value) => review.ask({ ...question, what: groups.find((one) => one === value) ?? 'all' })}
      />
    ),
    who: token('who', words.who),
    whom: token('whom', words.whom),
    from: token('period', words.from),
    to: token('period', words.to),
    reason: (
      <Select
        label={t('journal.because.label')}
        value={because ?? ''}
        options={[
          ['', t('journal.because.any')],
          ...reasonCodes.map((code) => [code, t(`journal.reason.${code}`)] as const),
        ]}
        onChoose={(value) => {
          const { because: _before, ...rest } = question;
          review.ask(value === '' ? rest : { ...rest, because: value });
        }}
      />
    ),
  };
  return (
    <>
      <h2 class="question">
        {t('journal.question')
          .split(/(\{\w+\})/)
          .map((part, place) => (
            <span key={place}>{part.startsWith('{') ? places[part.slice(1, -1)] : part}</span>
          ))}
      </h2>
      {open.value === 'who' && <WhoDialog onClose={close} />}
      {open.value === 'whom' && <WhomDialog onClose={close} />}
      {open.value === 'period' && <PeriodDialog onClose={close} />}
    </>
  );
};

const groups = Object.keys(actGroups) as readonly ActGroup[];

const Select = ({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}) => (
  <span class="token token-select">
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
    <Icon name="chevron-down" />
  </span>
);
