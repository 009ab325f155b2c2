import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { HazardLine } from '../incident/HazardLine.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PhotoButton } from '../photo/PhotoButton.tsx';
import { photoAbout } from '../photo/photoAbout.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { Distance } from './Distance.tsx';
import { DriveButton } from './DriveButton.tsx';
import './incidentCard.css';

/** The incident that counts now, large enough for a glance from the seat: what, where, how far, and the way there. */
export const IncidentCard = ({ incident }: { readonly incident: IncidentView }) => {
  const { href } = useClient();
  const { config } = useZone();
  return (
    <article class="glance-card" aria-label={t('incident.cardOf', { title: incident.title })}>
      <PriorityBadge priority={incident.priority} size="large" />
      <h3 class="glance-title">
        <ZoneText>{incident.title}</ZoneText>
      </h3>
      <p class="glance-where">
        <span class="glance-place">
          <ZoneText>{placeText(incident.location)}</ZoneText>
        </span>
        <Distance to={incident.location} />
        <span class="glance-since">
          <Icon name="timer" />
          <Elapsed since={incident.createdAt} />
        </span>
      </p>
      <HazardLine incident={incident} />
      <div class="glance-acts">
        <DriveButton incident={incident} />
        {incident.allowedActions.includes('ADD_NOTE') && (
          <PhotoButton context={{ kind: 'INCIDENT', ref: incident.id }} about={photoAbout(incident)} />
        )}
        <a class="button" href={href({ kind: 'incident', zone: config.code, id: incident.id })}>
          {t('field.details')}
          <Icon name="chevron-right" />
        </a>
      </div>
    </article>
  );
};
