import { useMemo } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { UnitMark } from '../desk/units/UnitMark.tsx';
import { t } from '../i18n/t.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import './boardPart.css';
import './boardLatest.css';

/** So many changes fit, and more nobody reads. */
const most = 12;

/** Each unit's last change of status, the newest first, and whose word it was. */
export const BoardLatest = () => {
  const { settings } = useClient();
  const { units } = useLiveZone();
  const all = units.units.value;
  const latest = useMemo(
    () => [...all].sort((a, b) => (a.statusSince < b.statusSince ? 1 : -1)).slice(0, most),
    [all],
  );
  return (
    <section class="board-part" aria-labelledby="board-latest">
      <h2 id="board-latest">{t('board.latest')}</h2>
      <ol class="scroller board-list">
        {latest.map((unit) => (
          <li key={unit.id} class="board-row board-latest-row">
            <time class="number" dateTime={unit.statusSince}>
              {formatTime(unit.statusSince, settings.language.value, 'seconds')}
            </time>
            <b>{unit.callSign}</b>
            <UnitMark unit={unit} />
            <span>{t(`board.by.${unit.statusBy}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
