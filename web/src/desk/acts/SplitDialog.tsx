import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import type { ActProps } from './ActProps.ts';
import { useAct } from './useAct.ts';

/** Two things turned out to be one incident's: the second becomes an incident of its own, tied to this one. */
export const SplitDialog = ({ incident, onClose, onDone }: ActProps) => {
  const { feed } = useLiveZone();
  const act = useAct(() => onDone(t('split.done')));
  return (
    <Dialog title={t('more.split')} onClose={onClose}>
      <CommandForm
        state={act.state}
        hint=""
        label={t('split.submit')}
        keys="Enter"
        onSubmit={() => act.run(() => feed.split({ incidentId: incident.id }))}
      >
        <CommandNotice state={act.state} />
        <p>{t('split.words', { title: incident.title })}</p>
      </CommandForm>
    </Dialog>
  );
};
