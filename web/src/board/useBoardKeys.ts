import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { actOfKey } from '../desk/actOfKey.ts';
import { focusOn } from '../desk/focusOn.ts';
import { keyChoice } from '../desk/keyChoice.ts';
import type { Desk } from '../desk/useDesk.ts';
import type { DeskWindow } from './useFollowDesk.ts';

/** The desk's keys that mean something on the board, and O for the order of its columns. */
export const useBoardKeys = (
  singleKeys: boolean,
  desk: Desk,
  desks: DeskWindow,
  byCallSign: Signal<boolean>,
): void => {
  const now = useRef({ singleKeys, desk, desks });
  now.current = { singleKeys, desk, desks };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const inside = (selector: string): boolean => target instanceof HTMLElement && target.matches(selector);
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
      const at = now.current;
      const ctrl = event.ctrlKey || event.metaKey;
      const inTextField = inside('input, textarea, select');
      const act = actOfKey(
        {
          key: event.key,
          code: event.code,
          ctrl,
          alt: event.altKey,
          inTextField,
          onControl: inside('a, button'),
        },
        at.singleKeys,
        false,
        keyChoice().letters.peek(),
      );
      if (act === 'assign' || act === 'status' || act === 'undo' || act === 'help') at.desk.act(act);
      else if (act === 'windowIncidents') at.desks.show();
      else if (act === 'filter') focusOn('[data-filter]');
      else if (at.singleKeys && !ctrl && !event.altKey && !inTextField && event.key.toLowerCase() === 'o')
        byCallSign.value = !byCallSign.peek();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [byCallSign]);
};
