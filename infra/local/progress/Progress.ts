/** Tells a person how far a start is. */
export interface Progress {
  /** Shows a step while `work` runs, and how long it took; lines said meanwhile stand under it. */
  step<T>(title: string, work: (say: (line: string) => void) => Promise<T>): Promise<T>;
  /** One line between the steps. */
  note(line: string): void;
}
