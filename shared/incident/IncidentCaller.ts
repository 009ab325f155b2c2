/** Who called, as far as they said. An anonymous caller has neither name nor number here. */
export interface IncidentCaller {
  readonly name?: string;
  readonly phone?: string;
  readonly anonymous: boolean;
  /** The language they speak: `nl`, `fr`, `de`, `en` or another code. */
  readonly language?: string;
}
