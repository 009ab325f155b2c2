/** What goes back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly errorType?: string;
}
