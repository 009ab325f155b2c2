import { useId } from 'preact/hooks';
import type { Nature } from '../../../shared/incident/Nature.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { IncidentView } from './IncidentView.ts';
import { ZoneText } from './ZoneText.tsx';
import './parties.css';

/** The people and vehicles in an incident, each in its quality, as fact or assessment, with who said so and when. */
export const IncidentParties = ({ incident }: { readonly incident: IncidentView }) => {
  const { settings } = useClient();
  const id = useId();
  const { persons, vehicles } = incident;
  const said = (at: string, by: string): string =>
    `${by}, ${formatTime(at, settings.language.value, 'seconds')}`;
  return (
    <section class="parties" aria-labelledby={id}>
      <h3 id={id}>
        {t('parties.title')} <span class="list-count">{persons.length + vehicles.length}</span>
      </h3>
      {persons.length + vehicles.length === 0 && <p class="parties-none">{t('parties.none')}</p>}
      <ul>
        {persons.map((one) => (
          <li key={one.id} class="party">
            <Icon name="user" size="large" />
            <span class="party-role">{t(`personRole.${one.role}`)}</span>
            <b class="party-label">
              <ZoneText>{one.label}</ZoneText>
              {one.description && (
                <span class="party-more">
                  <ZoneText>{one.description}</ZoneText>
                </span>
              )}
            </b>
            <NatureMark nature={one.nature} />
            <span class="party-source">{said(one.addedAt, one.addedBy.name)}</span>
          </li>
        ))}
        {vehicles.map((one) => (
          <li key={one.id} class="party">
            <Icon name="car" size="large" />
            <span class="party-role">{t('parties.vehicle', { role: t(`personRole.${one.role}`) })}</span>
            <b class="party-label">
              <ZoneText>{[one.plate, one.description].filter(Boolean).join(', ')}</ZoneText>
            </b>
            <NatureMark nature={one.nature} />
            <span class="party-source">{said(one.addedAt, one.addedBy.name)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A fact has an upright seal, an assessment is italic, dashed, with a question mark (screens/README). */
const NatureMark = ({ nature }: { readonly nature: Nature }) => (
  <span class={`nature nature-${nature}`}>
    <Icon name={nature === 'FACT' ? 'badge-check' : 'circle-question-mark'} />
    <span>{t(`nature.${nature}`)}</span>
  </span>
);
