import type { QuickReply } from '../../../shared/chat/settings/ChatSettings.ts';
import type { LanguageCode } from '../app/Session.ts';
import type { ChatMessage } from '../chat/ChatMessage.ts';
import { textParts } from '../chat/textParts.ts';

const languages = ['nl', 'fr', 'de', 'en'] as const;

/**
 * What of a message is said, and in which language's voice. A quick reply is in the language it was written in; other
 * words are the zone's (nobody says in which language they write). Addresses of the web are left out.
 * @param zone the language people write in there.
 */
export const spokenWords = (
  { text = '' }: Pick<ChatMessage, 'text'>,
  quick: readonly QuickReply[],
  zone: LanguageCode,
): { readonly words: string; readonly language: LanguageCode } => {
  const words = textParts(text)
    .flatMap((part) => (part.kind === 'words' ? [part.text.trim()] : []))
    .join(' ');
  const reply = quick.find((one) => languages.some((language) => one[language] === text));
  const own = languages.find((language) => reply?.[language] === text);
  // Where the zone's language says it with the same word, it is the zone's.
  return { words, language: reply === undefined || reply[zone] === text ? zone : (own ?? zone) };
};
