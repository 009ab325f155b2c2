/**
 * Says words with the device's own voice, in the page's language where there is a voice for it; what was being said
 * stops. @returns whether the device can.
 */
export const readAloud = (words: string): boolean => {
  if (!('speechSynthesis' in window)) return false;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(words);
  said.lang = document.documentElement.lang;
  speechSynthesis.speak(said);
  return true;
};
