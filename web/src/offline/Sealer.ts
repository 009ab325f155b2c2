/** Makes what lies on the device unreadable without the device's key. */
export interface Sealer {
  /** @param context where it belongs; it opens nowhere else. */
  readonly seal: (text: string, context: string) => Promise<string>;
  /** Null when it was sealed with another key or for another place, or was changed. */
  readonly open: (sealed: string, context: string) => Promise<string | null>;
}
