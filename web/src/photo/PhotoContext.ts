/** What a photo belongs to; its rights follow it. `ref` is the incident's or the channel's id. */
export interface PhotoContext {
  readonly kind: 'INCIDENT' | 'CHANNEL' | 'CHECK' | 'BRIEFING';
  readonly ref: string;
}
