import { useId } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { ZoneText } from '../../incident/ZoneText.tsx';
import { PriorityBadge } from '../../ui/badge/PriorityBadge.tsx';

/** The incidents a photo can be shown with. @param sought they are by what was typed. */
export const ShareIncidents = ({
  incidents,
  sought,
  onChoose,
}: {
  readonly incidents: readonly IncidentView[];
  readonly sought: boolean;
  readonly onChoose: (incident: IncidentView) => void;
}) => {
  const id = useId();
  return (
    <section class="photo-share-part" aria-labelledby={id}>
      <h3 id={id}>{t('photo.share.incidents')}</h3>
      {incidents.length === 0 && (
        <p class="photo-share-none">{t(sought ? 'photo.share.notFound' : 'photo.share.none')}</p>
      )}
      <ul class="photo-share">
        {incidents.map((incident) => (
          <li key={incident.id}>
            <button type="button" class="button" data-share={incident.id} onClick={() => onChoose(incident)}>
              <PriorityBadge priority={incident.priority} />
              <span class="photo-share-name">
                <b>
                  <ZoneText>{incident.title}</ZoneText>
                </b>
                <span>
                  <ZoneText>{incident.location.address}</ZoneText> ·{' '}
                  <span class="number">{incident.number}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
