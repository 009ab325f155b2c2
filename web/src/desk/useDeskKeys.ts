import { useEffect, useRef } from 'preact/hooks';
import { actOfKey } from './actOfKey.ts';
import type { DeskAct } from './deskShortcuts.ts';
import { keyChoice } from './keyChoice.ts';

/** How long the G of "G U" waits for its second key, ms. */
const prefixMs = 1_500;

/**
 * Listens to the keyboard for the whole desk. While a dialog is open it keeps quiet: the dialog's own keys rule.
 * @param act does it and says whether it did; only then the key's usual effect is held back.
 */
export const useDeskKeys = (singleKeys: boolean, act: (what: DeskAct) => boolean): void => {
  const now = useRef({ singleKeys, act });
  now.current = { singleKeys, act };
  useEffect(() => {
    let goAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.isComposing ||
        document.querySelector('dialog[open], :popover-open')
      )
        return;
      const what = actOfKey(
        {
          key: event.key,
          code: event.code,
          ctrl: event.ctrlKey || event.metaKey,
          alt: event.altKey,
          inTextField: matches(event.target, 'input, textarea, select, [contenteditable]'),
          onControl: matches(event.target, 'a, button, summary'),
        },
        now.current.singleKeys,
        event.timeStamp - goAt < prefixMs,
        keyChoice().letters.peek(),
      );
      goAt = what === 'prefix' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (what !== null && (what === 'prefix' || now.current.act(what))) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
};

const matches = (target: EventTarget | null, selector: string): boolean =>
  target instanceof HTMLElement && target.matches(selector);
