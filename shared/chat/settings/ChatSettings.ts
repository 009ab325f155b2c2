import type { ChannelKind } from '../ChannelKind.ts';

/** Words for one press, in every language a screen can be in. */
export interface QuickReply {
  readonly nl: string;
  readonly fr: string;
  readonly de: string;
  readonly en: string;
}

/** What a zone decides about talking. */
export interface ChatSettings {
  /** One more with every change; 0 before the first. */
  readonly version: number;
  readonly quickReplies: readonly QuickReply[];
  /** Kinds of channel people hear while they are off duty. */
  readonly offDuty: readonly ChannelKind[];
  readonly retentionDays: number;
  readonly urgentRepeatSeconds: number;
}

/** What holds in a zone that has decided nothing: off duty nothing is heard (docs/adr/0111). */
export const defaultChatSettings: ChatSettings = {
  version: 0,
  quickReplies: [
    { nl: 'Begrepen', fr: 'Bien reçu', de: 'Verstanden', en: 'Understood' },
    { nl: 'Onderweg', fr: 'En route', de: 'Unterwegs', en: 'On our way' },
    { nl: 'Ter plaatse', fr: 'Sur place', de: 'Vor Ort', en: 'On scene' },
    { nl: 'Niet beschikbaar', fr: 'Pas disponible', de: 'Nicht verfügbar', en: 'Not available' },
    { nl: 'Graag bellen', fr: 'Merci d’appeler', de: 'Bitte anrufen', en: 'Please call' },
  ],
  offDuty: [],
  retentionDays: 30,
  urgentRepeatSeconds: 300,
};
