import type { ComponentChildren, RefObject } from 'preact';
import type { IncidentView } from './IncidentView.ts';

/** What both timelines, the road's and the desk's, are drawn from. */
export interface TimelineProps {
  readonly incident: IncidentView;
  /** What scrolls: the card itself, or on a phone the whole page. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Beside the title. */
  readonly children?: ComponentChildren;
}
