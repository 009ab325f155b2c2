import { useEffect, useRef } from 'preact/hooks';
import { actOfKey } from './actOfKey.ts';
import type { DeskAct } from './deskShortcuts.ts';

/**
 * Listens to the keyboard for the whole desk. While a dialog is open it keeps quiet: the dialog's own keys rule.
 * @param act does it and says whether it did; only then the key's usual effect is held back.
 */
export const useDeskKeys = (singleKeys: boolean, act: (what: DeskAct) => boolean): void => {
  const now = useRef({ singleKeys, act });
  now.current = { singleKeys, act };
  useEffect(() => {
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
          ctrl: event.ctrlKey || event.metaKey,
          alt: event.altKey,
          inTextField: matches(event.target, 'input, textarea, select, [contenteditable]'),
          onControl: matches(event.target, 'a, button, summary'),
        },
        now.current.singleKeys,
      );
      if (what && now.current.act(what)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
};

const matches = (target: EventTarget | null, selector: string): boolean =>
  target instanceof HTMLElement && target.matches(selector);
