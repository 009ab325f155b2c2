import type { ComponentChildren } from 'preact';
import './over.css';

/**
 * What wants an answer, over what one is doing and under what stands at the top: an emergency is never behind it. The second
 * part of a frame; what comes in together stands one below the other.
 */
export const Over = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="over">{children}</div>
);
