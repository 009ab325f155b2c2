import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { useField } from '../patrol/useField.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { StatusName } from './StatusName.tsx';
import type { UnitView } from './UnitView.ts';
import { useStatusLook } from './useStatusLook.ts';
import './unitsPage.css';

/** The units on shift, one's own first: who, in what, doing what since when, and for what. */
export const UnitsPage = () => {
  const { units } = useField();
  const all = units.units.value;
  const sorted = [...all].sort((a, b) => Number(b.mine) - Number(a.mine));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="units-page scroller" tabIndex={0} aria-labelledby="units-title">
      <h2 id="units-title">
        {t('road.units.title')} <span class="list-count">{all.length}</span>
      </h2>
      {all.length === 0 && <p class="list-none">{t('road.units.none')}</p>}
      <ul class="units-rows">
        {sorted.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </ul>
    </section>
  );
};

const UnitRow = ({ unit }: { readonly unit: UnitView }) => {
  const { settings, href } = useClient();
  const { config } = useZone();
  const { word, icon } = useStatusLook();
  return (
    <li class={unit.mine ? 'unit-row unit-mine' : 'unit-row'}>
      <b class="unit-sign">{unit.callSign}</b>
      <span class="unit-crew">
        {unit.crew.map((one) => one.name).join(', ')}
        {unit.vehicle && ` · ${[unit.vehicle.plate, unit.vehicle.type].filter(Boolean).join(' ')}`}
      </span>
      <span class="unit-does">
        <StatusName status={unit.status} word={word(unit.status)} icon={icon(unit.status)} />
        <span class="number">{formatTime(unit.statusSince, settings.language.value, 'minutes')}</span>
      </span>
      {unit.assignment ? (
        <a
          class="unit-on"
          href={href({ kind: 'incident', zone: config.code, id: unit.assignment.incidentId })}
        >
          <PriorityBadge priority={unit.assignment.priority} size="small" />
          <ZoneText>{unit.assignment.title}</ZoneText>
        </a>
      ) : (
        <span class="unit-on" />
      )}
      <span class="unit-flags">
        {unit.speechRequested && (
          <span class="unit-flag">
            <Icon name="mic" />
            <span class="unseen">{t('road.speech.asked')}</span>
          </span>
        )}
        {unit.sharing === 'PAUSED' && (
          <span class="unit-flag">
            <Icon name="locate-off" />
            <span class="unseen">{t('sharing.PAUSED')}</span>
          </span>
        )}
      </span>
    </li>
  );
};
