import { createVoice } from './createVoice.ts';

/** The page's one voice: a browser has no second. */
export const browserVoice = createVoice(
  'speechSynthesis' in window
    ? {
        speak: (words, language, ended) => {
          const said = new SpeechSynthesisUtterance(words);
          said.lang = language;
          said.onend = ended;
          said.onerror = ended;
          speechSynthesis.speak(said);
        },
        cancel: () => speechSynthesis.cancel(),
      }
    : null,
);
