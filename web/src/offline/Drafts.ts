import type { ReadonlySignal } from '@preact/signals';

/**
 * What somebody typed and the zone has not accepted yet: survives a reload, an expired session and a closed tab.
 * Keys are the screen's own: `note:<incidentId>`, `open`, `close:<incidentId>`; a form stores its JSON.
 */
export interface Drafts {
  /** The draft under this key; the same signal for the same key. Empty text = no draft. */
  readonly draft: (key: string) => ReadonlySignal<Draft>;
  /** Every change, as typed: in memory at once, on the device within half a second. */
  readonly write: (key: string, text: string) => void;
  /** After the command was accepted, or the person threw it away. */
  readonly discard: (key: string) => void;
  /** Resolves when everything written so far is on the device: before the page is left for the sign-in page. */
  readonly saved: () => Promise<void>;
}

export interface Draft {
  readonly text: string;
  /** When it was safely on the device ("bewaard 22:14:07"), ms since 1970; null while it is only in memory. */
  readonly savedAt: number | null;
}
