import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { mayStep } from '../../../shared/unit/lifecycle.ts';
import { EmergencyButton } from '../alarm/EmergencyButton.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { fieldParts } from '../patrol/fieldParts.ts';
import { LazyPart } from '../patrol/LazyPart.tsx';
import { useField } from '../patrol/useField.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import { DockStatus } from './DockStatus.tsx';
import { dockStatuses } from './dockStatuses.ts';
import { likelyNext } from './likelyNext.ts';
import { statusOrder } from './statusOrder.ts';
import { statusProof } from './statusProof.ts';
import type { UnitView } from './UnitView.ts';
import { useStatusLook } from './useStatusLook.ts';
import './statusName.css';
import './statusDock.css';

/** The unit's statuses under the thumb, wherever one is in the client; the emergency last, behind a line. */
export const StatusDock = () => {
  const field = useField();
  const { href } = useClient();
  const { config } = useZone();
  const unit = field.units.mine.value;
  return (
    <section class="dock" aria-label={unit ? t('dock.title', { unit: unit.callSign }) : t('rail.shift')}>
      {unit === null ? (
        <div class="dock-none">
          <p>{t('dock.noShift')}</p>
          <a class="button button-primary" href={href({ kind: 'shift', zone: config.code })}>
            {t('dock.start')}
          </a>
        </div>
      ) : (
        <Statuses unit={unit} />
      )}
      <span class="dock-line" />
      <EmergencyButton />
    </section>
  );
};

const Statuses = ({ unit }: { readonly unit: UnitView }) => {
  const field = useField();
  const { settings } = useClient();
  const { session } = useZone();
  const { word, icon } = useStatusLook();
  const sheet = useSignal(false);
  const blocked = useId();
  const likely = likelyNext(unit.status, unit.assignment?.state);
  const shown = dockStatuses(statusOrder(field.rules.value), unit.status, likely);
  const time = formatTime(unit.statusSince, settings.language.value, 'seconds');
  const proof = t(`dock.${statusProof(unit, session.person.value?.id ?? '')}`, {
    time,
    name: unit.statusActor.name,
  });
  return (
    <>
      {shown.map((status) => {
        const current = status === unit.status;
        const open = current || mayStep(unit.status, status);
        return (
          <DockStatus
            key={status}
            status={status}
            word={word(status)}
            icon={icon(status)}
            place={current ? 'current' : status === likely ? 'likely' : 'other'}
            {...(current && { proof })}
            blockedBy={open ? undefined : blocked}
            onPress={() => {
              if (current) sheet.value = true;
              else if (open) field.setStatus(unit, status);
            }}
          />
        );
      })}
      <span class="unseen" id={blocked}>
        {t('dock.notNow', { status: word(unit.status) })}
      </span>
      {sheet.value && (
        <LazyPart
          load={fieldParts.statuses}
          props={{
            onClose: () => {
              sheet.value = false;
            },
          }}
        />
      )}
    </>
  );
};
