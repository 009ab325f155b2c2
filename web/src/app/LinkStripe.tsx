import { useComputed } from '@preact/signals';
import { useLiveZone } from './useLiveZone.ts';
import './link.css';

/** The amber line under the header while what is shown may be old (web.md 2.5). */
export const LinkStripe = () => {
  const { feed } = useLiveZone();
  const shown = useComputed(() => ['offline', 'stale', 'expired'].includes(feed.link.value.kind)).value;
  return shown ? <div class="link-stripe" /> : null;
};
