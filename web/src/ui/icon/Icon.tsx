import type { IconName } from './iconNames.ts';
import './icon.css';

/**
 * A small picture beside a word; it never stands for the word, so screen readers pass it by.
 * The shapes are in the page already (web/build/iconSprite.ts). It is as tall as the text says (1.25 em) or `size`.
 */
export const Icon = ({ name, size }: { readonly name: IconName; readonly size?: 'large' }) => (
  <svg class={size ? `icon icon-${size}` : 'icon'} aria-hidden="true" focusable="false">
    <use href={`#icon-${name}`} />
  </svg>
);
