import type { Assignment } from '../../../shared/incident/Assignment.ts';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import { openAssignments } from './openAssignments.ts';
import { groupIcon } from './units/groupIcon.ts';
import type { UnitGroup } from './units/unitGroup.ts';

/** The units on an incident with what the first of them does, or that it still wants one; `late` when for too long. */
export const RowUnits = ({
  incident,
  late,
  icon,
  onAssign,
}: {
  readonly incident: IncidentView;
  readonly late: boolean;
  readonly icon: (status: UnitStatus) => IconName;
  readonly onAssign: (id: string) => void;
}) => {
  const open = openAssignments(incident);
  const first = open[0];
  if (!first) {
    return (
      <button
        type="button"
        class={late ? 'row-assign row-late' : 'row-assign'}
        tabIndex={-1}
        aria-label={t('desk.assignTo', { title: incident.title })}
        onClick={(event) => {
          event.stopPropagation();
          onAssign(incident.id);
        }}
      >
        {late && <Icon name="clock" />}
        {t('desk.assignWord')}
      </button>
    );
  }
  const group = groupOf(first);
  return (
    <span class={`unit-mark unit-${group}`}>
      <Icon name={groupIcon(group, icon)} />
      <span>{open.map(({ callSign }) => shortCallSign(callSign)).join(' · ')}</span>
      <span class="unseen">{t(`desk.group.${group}`)}</span>
    </span>
  );
};

/** What a unit's step on an incident says of it at the desk. */
const groupOf = ({ state }: Assignment): UnitGroup =>
  state === 'ALERTED'
    ? 'alerted'
    : state === 'ON_SCENE'
      ? 'onScene'
      : state === 'EN_ROUTE'
        ? 'enRoute'
        : 'busy';

/** The number of a call sign: the zone's letters are the same on every row. */
const shortCallSign = (callSign: string): string => callSign.replace(/^\p{L}+\s+/u, '');
