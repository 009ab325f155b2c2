import { useComputed, useSignal } from '@preact/signals';
import { useClient } from '../../app/useClient.ts';
import { t } from '../../i18n/t.ts';
import './skeleton.css';

/**
 * The shape of what is on its way. After a second it says in words that it is still busy, and for how long
 * (web.md 2.5: never a blank page, never a spinner that says nothing).
 */
export const Skeleton = ({ rows }: { readonly rows: number }) => {
  const { now } = useClient();
  const began = useSignal(now.peek());
  const seconds = useComputed(() => Math.floor((now.value - began.value) / 1000));
  return (
    <div class="skeleton" aria-busy="true">
      <p class="skeleton-words" role="status">
        {seconds.value >= 1 ? t('load.busy', { count: seconds.value }) : ''}
      </p>
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          <div class="skeleton-row" key={row}>
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </div>
  );
};
