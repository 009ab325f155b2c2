/** What the device tells of itself: network and whether somebody looks. */
export interface Surroundings {
  readonly online: () => boolean;
  readonly visible: () => boolean;
  /** Calls back after any of it changed, and when the page wakes up; answers how to stop that. */
  readonly onChange: (listener: () => void) => () => void;
}
