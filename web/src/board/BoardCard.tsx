import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { distanceMetres, type Point } from '../../../shared/incident/distanceMetres.ts';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { distanceText } from '../desk/assign/distanceText.ts';
import { ShortElapsed } from '../desk/ShortElapsed.tsx';
import { PositionAge } from '../desk/units/PositionAge.tsx';
import { skillIcon } from '../desk/units/skillIcon.ts';
import { UnitMark } from '../desk/units/UnitMark.tsx';
import { unitGroup } from '../desk/units/unitGroup.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { UnitView } from '../unit/UnitView.ts';
import './boardCard.css';

/** On scene for longer than this, ms, a card asks for a look. */
const longMs = 30 * 60_000;

/** One unit, readable across a room: call sign, since when, on what and where, who is in it. */
export const BoardCard = ({
  unit,
  near,
  selected,
  reachable,
  onSelect,
}: {
  readonly unit: UnitView;
  readonly near: Point | null;
  readonly selected: boolean;
  readonly reachable: boolean;
  readonly onSelect: () => void;
}) => {
  const { now, settings } = useClient();
  const { feed, positions } = useLiveZone();
  const { assignment, status, statusSince } = unit;
  const group = unitGroup(unit);
  // What its column does not say already.
  const telling =
    group === 'alerted' || group === 'emergency' || status === 'TRANSPORT' || status === 'AT_DESTINATION';
  const long = useMemo(
    () => computed(() => group === 'onScene' && now.value - Date.parse(statusSince) > longMs),
    [group, now, statusSince],
  ).value;
  const incident = feed.incidents.value.find(({ id }) => id === assignment?.incidentId);
  const place = positions.positions.value.get(unit.id);
  const metres = near && place && group === 'free' ? distanceMetres(near, place) : null;
  return (
    <button
      type="button"
      class={`unit-tile board-card tile-${group}${long ? ' board-long' : ''}`}
      data-unit={unit.id}
      aria-pressed={selected}
      tabIndex={reachable ? 0 : -1}
      onClick={onSelect}
    >
      <span class="tile-head">
        <b class="board-sign">{unit.callSign}</b>
        <span class="board-since">
          {long && <Icon name="clock" />}
          <ShortElapsed since={group === 'alerted' && assignment ? assignment.since : statusSince} />
        </span>
      </span>
      <span class="board-what">
        {assignment ? (
          <>
            <PriorityBadge priority={assignment.priority} size="small" />
            <ZoneText>{incident?.location.address ?? assignment.title}</ZoneText>
          </>
        ) : (
          <UnitMark unit={unit} />
        )}
        {metres !== null && (
          <span class="board-far number">{distanceText(metres, settings.language.value)}</span>
        )}
      </span>
      {assignment && telling ? (
        <UnitMark unit={unit} />
      ) : (
        <span class="board-crew">
          {unit.crew.length === 0 ? t('desk.noCrew') : unit.crew.map(({ name }) => name).join(', ')}
        </span>
      )}
      <span class="tile-foot">
        <PositionAge unit={unit} />
        <span class="tile-skills">
          {unit.skills.map((skill) => (
            <Icon key={skill} name={skillIcon(skill)} />
          ))}
        </span>
      </span>
    </button>
  );
};
