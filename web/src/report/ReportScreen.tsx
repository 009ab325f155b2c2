import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { priorities } from '../../../shared/incident/priorities.ts';
import { DeskPlace } from '../desk/DeskPlace.tsx';
import { t } from '../i18n/t.ts';
import { downloadText } from '../people/downloadText.ts';
import { Button } from '../ui/button/Button.tsx';
import { DistrictTable } from './DistrictTable.tsx';
import { PriorityTimes } from './PriorityTimes.tsx';
import { ReportProblem } from './ReportProblem.tsx';
import { responseCsv } from './responseCsv.ts';
import { useResponseTimes } from './useResponseTimes.ts';
import '../app/choice.css';
import './report.css';

const periods = [1, 7, 30] as const;

/** How long it took from the call to the place, by priority and by district, and the rows as a file. */
export const ReportScreen = () => {
  const days = useSignal<(typeof periods)[number]>(7);
  const tries = useSignal(0);
  const answer = useResponseTimes(days.value, tries.value);
  const byPriority = useMemo(
    () =>
      priorities.map((priority) => ({
        priority,
        rows: answer.kind === 'ready' ? answer.rows.filter((row) => row.priority === priority) : [],
      })),
    [answer],
  );
  return (
    <DeskPlace>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main class="report scroller" id="main" tabIndex={0}>
        <div class="report-head">
          <h2>{t('report.title')}</h2>
          <fieldset class="choice">
            <legend class="unseen">{t('report.period')}</legend>
            <div class="choice-options choice-short">
              {periods.map((period) => (
                <label key={period} class="choice-option">
                  <input
                    type="radio"
                    name="period"
                    checked={days.value === period}
                    onChange={() => {
                      days.value = period;
                    }}
                  />
                  <span>{t(`report.days.${period}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          {answer.kind === 'ready' && answer.rows.length > 0 && (
            <Button
              icon="download"
              onPress={() => downloadText(`patrouille-${days.peek()}d.csv`, responseCsv(answer.rows))}
            >
              {t('report.export')}
            </Button>
          )}
        </div>
        <p class="report-words">{t('report.words')}</p>
        {answer.kind !== 'ready' ? (
          <ReportProblem
            answer={answer}
            onRetry={() => {
              tries.value += 1;
            }}
          />
        ) : answer.rows.length === 0 ? (
          <p>{t('report.none')}</p>
        ) : (
          <>
            {answer.cut && <p role="status">{t('report.cut')}</p>}
            {byPriority.map(({ priority, rows }) => (
              <PriorityTimes key={priority} priority={priority} rows={rows} />
            ))}
            <DistrictTable rows={answer.rows} />
          </>
        )}
      </main>
    </DeskPlace>
  );
};
