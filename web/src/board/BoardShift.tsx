import { useMemo } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import { nextShiftEnd } from './nextShiftEnd.ts';
import './boardPart.css';
import './boardShift.css';

/** When the next shifts end, how many do, and which of those units still have an incident in hand. */
export const BoardShift = () => {
  const { settings } = useClient();
  const { units } = useLiveZone();
  const all = units.units.value;
  const next = useMemo(() => nextShiftEnd(all), [all]);
  if (next === null) return null;
  const busy = next.units.filter(({ assignment }) => assignment !== undefined);
  return (
    <section class="board-part board-shift" aria-labelledby="board-shift">
      <h2 id="board-shift">{t('board.shiftEnds')}</h2>
      <b class="board-shift-at number">{formatTime(next.at, settings.language.value, 'minutes')}</b>
      <p>{t('board.ending', { count: next.units.length })}</p>
      {busy.length > 0 && (
        <p class="board-handover">
          {t('board.stillBusy')}{' '}
          <b>{busy.map(({ callSign, assignment }) => `${callSign} (${assignment?.priority})`).join(', ')}</b>
        </p>
      )}
    </section>
  );
};
