/** The tabs of one device: one of them sends the photos, all of them see. */
export interface PhotoTabs {
  /** Runs once this tab is the one that sends; when the one before is closed or killed, another's turn comes. */
  readonly lead: (run: () => void) => void;
  /** Something on the shelf changed. */
  readonly tell: () => void;
  readonly onNews: (heard: () => void) => void;
}
