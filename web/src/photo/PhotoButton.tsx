import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import type { PhotoContext } from './PhotoContext.ts';
import { photoCapture } from './photoCapture.ts';
import './photoButton.css';

export interface PhotoButtonProps {
  readonly context: PhotoContext;
  /** What it is about, over the picture while it is covered: "P1, Kaaistraat 18". */
  readonly about: string;
  /** The word on the button, where it is not "Foto". */
  readonly label?: string;
  readonly kind?: 'plain' | 'quiet' | 'primary';
  /**
   * The outbox's entity the request goes out under, so that what is said with the photo (a chat message) goes after it.
   * Without it each context has its own.
   */
  readonly entity?: string;
  /** Each photo, in the order they were taken, once it is safe on this device and its request is in the outbox. */
  readonly onSent?: (photo: { readonly photoId: string }) => void;
}

/**
 * Takes photos, or picks them, and opens them for covering. The press opens the camera itself: what covers, hashes and
 * sends comes meanwhile (goal 7: Foto, shutter, box, send).
 */
export const PhotoButton = ({ context, about, label, kind = 'plain', entity, onSent }: PhotoButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  const files = useSignal<readonly File[]>([]);
  return (
    <>
      <Button
        kind={kind}
        icon="camera"
        onPress={() => {
          input.current?.click();
          // The editor is on its way while the camera is in front.
          void photoCapture().catch(() => undefined);
        }}
        attributes={{ class: `button button-${kind} photo-button` }}
      >
        <span class="photo-word">{label ?? t('photo.add')}</span>
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        multiple
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          files.value = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
        }}
      />
      {files.value.length > 0 && (
        <LazyPhotoPart
          load={photoCapture}
          props={{
            files: files.value,
            context,
            about,
            ...(entity !== undefined && { entity }),
            onSent,
            onAgain: () => input.current?.click(),
            onClose: () => {
              files.value = [];
            },
          }}
        />
      )}
    </>
  );
};
