import { activeTexts } from './activeTexts.ts';
import type { TextKey } from './TextKey.ts';

/**
 * The text under a key in the language that is on now. Reads a signal, so a component that calls it in render
 * is drawn again when the language changes.
 * @param params fill `{name}` places; `count` also picks the plural form (`key_one`, `key_other`) by the
 *   language's own rules.
 */
export const t = (key: TextKey, params: TextParams = {}): string =>
  activeTexts.value.text(key, params) ?? key;

export type TextParams = Readonly<Record<string, string | number>>;
