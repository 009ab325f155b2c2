import type { IncidentView } from '../../incident/IncidentView.ts';

/** What every question about an incident is drawn from. */
export interface ActProps {
  readonly incident: IncidentView;
  readonly onClose: () => void;
  /** It is done; the words are said to a screen reader. */
  readonly onDone: (words: string) => void;
}
