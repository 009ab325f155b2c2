import { useMemo } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { textParts } from './textParts.ts';
import './urgent.css';

/**
 * What somebody wrote, as text and nothing else, its direction its own and closed off from the line around it. An
 * address is a button: nothing is fetched, and it opens only after it was shown whole.
 */
export const MessageText = ({
  message,
  onLink,
}: {
  readonly message: Pick<ChatMessage, 'text'>;
  readonly onLink?: ((url: string) => void) | undefined;
}) => {
  const { config } = useZone();
  const { text = '' } = message;
  const parts = useMemo(() => textParts(text), [text]);
  return (
    <p class="message-text" dir="auto" lang={config.languages[0]}>
      {parts.map((part, place) =>
        part.kind === 'words' || onLink === undefined ? (
          part.text
        ) : (
          <button key={place} type="button" class="message-link" onClick={() => onLink(part.url)}>
            {part.text}
          </button>
        ),
      )}
    </p>
  );
};
