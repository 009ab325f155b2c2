import { useMemo } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { useDistricts } from '../map/useDistricts.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { coverOf } from './coverOf.ts';
import './boardPart.css';
import './boardCover.css';

/** Where the zone is covered: free units a district, and who would be there first; nothing while districts are unknown. */
export const BoardCover = () => {
  const districts = useDistricts();
  const { units, positions } = useLiveZone();
  const [all, places] = [units.units.value, positions.positions.value];
  const cover = useMemo(() => coverOf(districts ?? [], all, places), [districts, all, places]);
  if (cover.length === 0) return null;
  return (
    <section class="board-part" aria-labelledby="board-cover">
      <h2 id="board-cover">
        {t('board.cover')} <span class="board-order">{t('board.coverHint')}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1) */}
      <ul class="scroller board-list" tabIndex={0}>
        {cover.map(({ id, name, free, nearest }) => (
          <li key={id} class="board-row board-cover-row">
            <b>
              <ZoneText>{name}</ZoneText>
            </b>
            <span class="board-cover-bars" aria-hidden="true">
              <i class={free > 0 ? 'cover-bar cover-full' : 'cover-bar'} />
              <i class={free > 1 ? 'cover-bar cover-full' : 'cover-bar'} />
            </span>
            <span class="number">{free}</span>
            <span class={free === 0 ? 'board-cover-none' : 'board-cover-nearest'}>
              {free === 0 && <Icon name="triangle-alert" />}
              {nearest ? t('board.nearest', nearest) : t('board.noneFree')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
