import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { hazardIcon } from './hazardIcon.ts';
import type { IncidentView } from './IncidentView.ts';
import './hazardLine.css';

/** What a crew must know before it gets out of the car, in one line; nothing where nothing is known. */
export const HazardLine = ({ incident }: { readonly incident: IncidentView }) => {
  const hazards = incident.hazards ?? [];
  const [first] = hazards;
  if (first === undefined) return null;
  return (
    <p class="hazard-line">
      <Icon name={hazardIcon[first.kind]} />
      <span>
        {hazards.map((one, index) => (
          <span key={one.kind} class={one.nature === 'ASSESSMENT' ? 'hazard-guess' : undefined}>
            {index > 0 && ', '}
            {t(`hazard.${one.kind}`)}
            {one.nature === 'ASSESSMENT' && ' ?'}
          </span>
        ))}
      </span>
    </p>
  );
};
