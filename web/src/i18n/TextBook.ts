/** Texts that only some screens show, in files of their own beside what every client loads (shared/i18n/<book>). */
export type TextBook = 'desk' | 'journal' | 'map' | 'people' | 'photo' | 'road' | 'verify';
