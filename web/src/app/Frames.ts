/** When the screen is drawn. */
export interface Frames {
  /** Runs `run` once in the next frame, however often it is asked for before that. */
  readonly next: (run: () => void) => void;
}
