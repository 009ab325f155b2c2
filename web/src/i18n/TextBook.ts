/** Texts that only some screens show, in files of their own beside what every client loads (shared/i18n/<book>). */
export type TextBook =
  | 'chat'
  | 'desk'
  | 'door'
  | 'incident'
  | 'journal'
  | 'map'
  | 'office'
  | 'people'
  | 'photo'
  | 'refusal'
  | 'road'
  | 'start'
  | 'update'
  | 'verify';
