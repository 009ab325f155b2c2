import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';

interface JournalActs {
  /** Chooses the row so many further; says whether there was one. */
  readonly step: (by: number) => boolean;
  readonly open: () => boolean;
}

/**
 * The journal's keys: arrows and j/k run through the rows, Enter opens the chosen one, Escape closes what is open.
 * Letters do nothing in a field and can be switched off (WCAG 2.1.4); in a dialog its own keys rule.
 */
export const useJournalKeys = (acts: JournalActs): void => {
  const { settings, navigate, route } = useClient();
  const { config } = useZone();
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const held = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || event.isComposing || held || inFront(event.target)) return;
      const letters = settings.shortcuts.peek();
      const step = steps[event.key] ?? (letters ? letterSteps[event.key] : undefined);
      let did = false;
      if (step !== undefined) did = latest.current.step(step);
      else if (event.key === 'Enter' && !onControl(event.target)) did = latest.current.open();
      else if (event.key === 'Escape' && ['entry', 'chain'].includes(route.peek().kind)) {
        navigate({ kind: 'journal', zone: config.code });
        latest.current.step(0);
        did = true;
      }
      if (did) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [settings, navigate, route, config]);
};

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
};
const letterSteps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** Whether somebody types, or a question stands in front of the list. */
const inFront = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open], :popover-open') !== null ||
  (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'));

const onControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('a, button, summary');
