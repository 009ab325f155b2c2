import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';

/** New incidents that come within this time, ms, are said together: a storm is one sentence, not forty. */
const gatherMs = 1_500;

/**
 * What a screen reader hears of incidents that came in: each once, whatever the list is sorted or filtered by; the
 * first picture is not news.
 */
export const useAnnounceNew = () => {
  const { feed } = useLiveZone();
  const said = useSignal('');
  const known = useRef<Set<string> | null>(null);
  const fresh = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const incidents = feed.incidents.value;
  const ready = feed.loadState.value === 'ready';
  useEffect(() => {
    if (!ready) return;
    if (known.current === null) {
      known.current = new Set(incidents.map(({ id }) => id));
      return;
    }
    for (const { id, priority, title, location } of incidents) {
      if (known.current.has(id)) continue;
      known.current.add(id);
      fresh.current.push(`${t(`priority.${priority}`)}: ${title}, ${location.address}`);
    }
    if (fresh.current.length === 0 || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const [first, ...more] = fresh.current;
      fresh.current = [];
      said.value =
        more.length === 0
          ? t('desk.newOne', { words: first ?? '' })
          : t('desk.newMany', { count: more.length + 1, words: first ?? '' });
    }, gatherMs);
  }, [incidents, ready, said]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return said;
};
