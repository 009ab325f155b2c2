import type { GatewayApi } from '../model/GatewayApi.ts';

/** The APIs there are, kept in step with the control plane. */
export interface ApiRegistry {
  /**
   * The API, read at once if it is not known yet; null when there is none. Unknown ids are asked for once a second.
   * @throws when it is not known and the control plane does not answer
   */
  find(apiId: string): Promise<GatewayApi | null>;
  /** Those known now, without asking. */
  readonly known: ReadonlyMap<string, GatewayApi>;
  stop(): void;
}
