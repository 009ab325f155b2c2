/** Who looks, and when, over and over across the picture: it is in every photo somebody takes of the screen. */
export const Watermark = ({ text }: { readonly text: string }) => (
  <div class="watermark" aria-hidden="true">
    {Array.from({ length: 24 }, (_, line) => (
      <span key={line}>{text}</span>
    ))}
  </div>
);
