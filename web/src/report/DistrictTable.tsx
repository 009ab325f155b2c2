import { useMemo } from 'preact/hooks';
import { shortElapsed } from '../desk/ShortElapsed.tsx';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import type { ResponseTime } from './ResponseTime.ts';
import { stageFigures } from './stageFigures.ts';

/** From the call to the place, by district: how many, half of them, nine of ten; the slowest half first. */
export const DistrictTable = ({ rows }: { readonly rows: readonly ResponseTime[] }) => {
  const districts = useMemo(() => {
    const by = new Map<string, ResponseTime[]>();
    for (const row of rows) by.set(row.districtId ?? '', [...(by.get(row.districtId ?? '') ?? []), row]);
    return [...by]
      .map(([district, its]) => ({ district, ...stageFigures(its, 'total') }))
      .sort((a, b) => (b.median ?? 0) - (a.median ?? 0));
  }, [rows]);
  const most = Math.max(1, ...districts.map(({ ninety }) => ninety ?? 0));
  const time = (ms: number | null): string => (ms === null ? '–' : shortElapsed(ms));
  return (
    <section class="report-priority" aria-labelledby="report-districts">
      <h3 id="report-districts">{t('report.byDistrict')}</h3>
      <table class="report-table report-wide">
        <thead>
          <tr>
            <th scope="col">{t('report.district')}</th>
            <th scope="col">{t('report.count')}</th>
            <th scope="col">{t('report.median')}</th>
            <th scope="col">{t('report.ninety')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {districts.map(({ district, count, median, ninety }) => (
            <tr key={district}>
              <th scope="row">
                {district === '' ? t('report.noDistrict') : <ZoneText>{district}</ZoneText>}
              </th>
              <td class="number">{count}</td>
              <td class="number">{time(median)}</td>
              <td class="number">{time(ninety)}</td>
              <td class="report-bar-cell">
                <svg class="report-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="report-bar-ninety" width={(100 * (ninety ?? 0)) / most} height="8" />
                  <rect class="report-bar-median" width={(100 * (median ?? 0)) / most} height="8" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
