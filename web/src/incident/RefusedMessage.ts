/** A dispatch message the intake refused, kept for a person to see (desk). */
export interface RefusedMessage {
  readonly id: string;
  readonly at: string;
  readonly sender: string;
  readonly reason: string;
  readonly path?: string;
  readonly body: string;
}
