import { describe, expect, test } from 'vitest';
import { createVoice } from './createVoice.ts';

const device = () => {
  const said: { readonly words: string; readonly language: string; readonly end: () => void }[] = [];
  let cancelled = 0;
  const voice = createVoice({
    speak: (words, language, end) => void said.push({ words, language, end }),
    cancel: () => {
      cancelled += 1;
    },
  });
  return { said, voice, cancelled: () => cancelled };
};

describe('the device’s voice', () => {
  test('is speaking until the last of what it was given has ended', () => {
    const { said, voice } = device();
    expect(voice.say('Eerst', 'nl')).toBe(true);
    voice.say('Puis', 'fr');
    said[0]?.end();
    expect(voice.speaking.value).toBe(true);
    said[1]?.end();
    expect(voice.speaking.value).toBe(false);
    expect(said.map(({ language }) => language)).toEqual(['nl', 'fr']);
  });

  test('is silent at once when stopped, and what was cut off ends nothing that is said after it', () => {
    const { said, voice, cancelled } = device();
    voice.say('Lang verhaal', 'nl');
    voice.stop();
    expect(cancelled()).toBe(1);
    expect(voice.speaking.value).toBe(false);
    voice.say('Nieuw', 'nl');
    said[0]?.end();
    expect(voice.speaking.value).toBe(true);
    said[1]?.end();
    expect(voice.speaking.value).toBe(false);
  });

  test('says that it cannot where the device has none', () => {
    const voice = createVoice(null);
    expect(voice.say('Iets', 'nl')).toBe(false);
    expect(voice.speaking.value).toBe(false);
  });
});
