import { useMemo } from 'preact/hooks';
import type { Priority } from '../../../shared/incident/priorities.ts';
import { shortElapsed } from '../desk/ShortElapsed.tsx';
import { t } from '../i18n/t.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { LazyPlot } from './LazyPlot.tsx';
import type { ResponseTime } from './ResponseTime.ts';
import { stageFigures } from './stageFigures.ts';
import { stages } from './stages.ts';

/** One priority: each stage with its picture, and the table that says the same in figures. */
export const PriorityTimes = ({
  priority,
  rows,
}: {
  readonly priority: Priority;
  readonly rows: readonly ResponseTime[];
}) => {
  const figures = useMemo(() => stages.map((stage) => ({ stage, ...stageFigures(rows, stage) })), [rows]);
  const time = (ms: number | null): string => (ms === null ? '–' : shortElapsed(ms));
  return (
    <section class="report-priority" aria-labelledby={`report-${priority}`}>
      <h3 id={`report-${priority}`}>
        <PriorityBadge priority={priority} /> {t('report.incidents', { count: rows.length })}
      </h3>
      <div class="report-stages">
        {figures.map((one) => (
          <div key={one.stage} class="report-stage">
            <b>{t(`report.stage.${one.stage}`)}</b>
            <LazyPlot figures={one} color={`var(--${priority.toLowerCase()})`} />
          </div>
        ))}
      </div>
      <table class="report-table">
        <caption class="unseen">{t(`priority.${priority}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.stageHead')}</th>
            <th scope="col">{t('report.count')}</th>
            <th scope="col">{t('report.median')}</th>
            <th scope="col">{t('report.ninety')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ stage, count, median, ninety }) => (
            <tr key={stage}>
              <th scope="row">{t(`report.stage.${stage}`)}</th>
              <td class="number">{count}</td>
              <td class="number">{time(median)}</td>
              <td class="number">{time(ninety)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
