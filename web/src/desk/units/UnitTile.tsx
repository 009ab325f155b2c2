import { useRef } from 'preact/hooks';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { ZoneText } from '../../incident/ZoneText.tsx';
import { Icon } from '../../ui/icon/Icon.tsx';
import type { UnitView } from '../../unit/UnitView.ts';
import { ShortElapsed } from '../ShortElapsed.tsx';
import { PositionAge } from './PositionAge.tsx';
import { skillIcon } from './skillIcon.ts';
import { UnitMark } from './UnitMark.tsx';
import { unitGroup } from './unitGroup.ts';
import { useTileDrag } from './useTileDrag.ts';

/** One unit: its call sign, what it does and since when, on what and where, and how old its place is. */
export const UnitTile = ({
  unit,
  selected,
  reachable,
  onSelect,
  onDropped,
}: {
  readonly unit: UnitView;
  readonly selected: boolean;
  readonly reachable: boolean;
  readonly onSelect: () => void;
  readonly onDropped: (incidentId: string) => void;
}) => {
  const { feed } = useLiveZone();
  const tile = useRef<HTMLButtonElement>(null);
  const drag = useTileDrag(tile, onDropped);
  const { assignment } = unit;
  const incident = feed.incidents.value.find(({ id }) => id === assignment?.incidentId);
  const group = unitGroup(unit);
  return (
    <button
      ref={tile}
      type="button"
      class={`unit-tile tile-${group}`}
      data-key={unit.id}
      data-unit={unit.id}
      aria-pressed={selected}
      tabIndex={reachable ? 0 : -1}
      onClick={() => {
        if (!drag.wasDragged()) onSelect();
      }}
      {...drag.handlers}
    >
      <span class="tile-head">
        <b class="tile-sign">{unit.callSign}</b>
        <UnitMark unit={unit} />
        <span class="tile-since">
          <ShortElapsed since={group === 'alerted' && assignment ? assignment.since : unit.statusSince} />
        </span>
      </span>
      <span class="tile-what">
        {assignment ? (
          <ZoneText>{`${assignment.priority} · ${incident?.location.address ?? assignment.title}`}</ZoneText>
        ) : unit.crew.length === 0 ? (
          t('desk.noCrew')
        ) : (
          <span>{unit.crew.map(({ name }) => name).join(', ')}</span>
        )}
      </span>
      <span class="tile-foot">
        <PositionAge unit={unit} />
        <span class="tile-skills">
          {unit.speechRequested && <Icon name="radio" />}
          {unit.speechRequested && <span class="unseen">{t('desk.speech')}</span>}
          {unit.skills.map((skill) => (
            <Icon key={skill} name={skillIcon(skill)} />
          ))}
        </span>
      </span>
    </button>
  );
};
