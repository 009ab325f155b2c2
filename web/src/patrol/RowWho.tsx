import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { assignmentIcon } from '../unit/assignmentIcon.ts';
import { useField } from './useField.ts';
import { whoIsOnIt } from './whoIsOnIt.ts';

/** The last line of a row: who is on it and how far; one's own incident stands out. */
export const RowWho = ({ incident }: { readonly incident: IncidentView }) => {
  const { units } = useField();
  const who = whoIsOnIt(incident.assignments ?? [], units.mine.value?.id);
  if (who === null)
    return (
      <span class="row-who">
        <Icon name="circle-dashed" />
        <span>{t('field.notAssigned')}</span>
      </span>
    );
  const state = t(`assignmentState.${who.state}`);
  return (
    <span class={who.mine ? 'row-who row-mine' : 'row-who'}>
      <Icon name={assignmentIcon[who.state]} />
      <span>
        {who.mine
          ? t('field.myIncident', { state })
          : t(who.more > 0 ? 'field.unitsAre' : 'field.unitIs', {
              unit: who.callSign,
              state,
              count: who.more,
            })}
      </span>
    </span>
  );
};
