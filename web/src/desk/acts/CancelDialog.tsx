import { cancelReasons } from '../../../../shared/incident/cancelReasons.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import type { ActProps } from './ActProps.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useAct } from './useAct.ts';

/** There was nothing to do after all: why, in one word, and in the person's own words where that helps. */
export const CancelDialog = ({ incident, onClose, onDone }: ActProps) => {
  const { feed } = useLiveZone();
  const act = useAct(() => onDone(t('cancel.done')));
  return (
    <ReasonDialog
      title={t('more.cancel')}
      hint={t('cancel.hint')}
      label={t('cancel.submit')}
      legend={incident.title}
      options={cancelReasons.map((value) => ({ value, words: t(`cancel.reason.${value}`) }))}
      first={null}
      act={act}
      send={(reason, own) => act.run(() => feed.cancel({ incidentId: incident.id, reason, ...own }))}
      onClose={onClose}
    />
  );
};
