import { useClient } from '../app/useClient.ts';
import { formatTime } from '../ui/time/formatTime.ts';

const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/;

/** Who looks, and when, over and over across the picture: it is in every photo somebody takes of the screen. */
export const Watermark = ({ text }: { readonly text: string }) => {
  const { settings } = useClient();
  // The zone says the moment in its own writing; people read Belgium's clock.
  const read = text.replace(moment, (at) => formatTime(at, settings.language.value, 'full'));
  return (
    <div class="watermark" aria-hidden="true">
      {Array.from({ length: 24 }, (_, line) => (
        <span key={line}>{read}</span>
      ))}
    </div>
  );
};
