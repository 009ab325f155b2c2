import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { useDriving } from './useDriving.ts';

/** The way there in one tap; an ordinary link, so that the app opens from the person's own touch. */
export const DriveButton = ({
  incident,
  words,
}: {
  readonly incident: IncidentView;
  /** Instead of its own words. */
  readonly words?: string;
}) => {
  const { target, reports, go } = useDriving(incident);
  const label = words ?? t(reports ? 'field.driveAndReport' : 'field.navigateWaze');
  if (target !== null)
    return (
      <a
        class="button button-primary drive-button"
        href={target.url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={go}
      >
        <Icon name="navigation" />
        {label}
      </a>
    );
  if (!reports) return null;
  return (
    <button type="button" class="button button-primary drive-button" onClick={go}>
      <Icon name="navigation" />
      {label}
    </button>
  );
};
