import type { Signal } from '@preact/signals';
import type { TextKey } from '../i18n/TextKey.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { ActKbd } from './ActKbd.tsx';
import { useAriaKey } from './useAriaKey.ts';
import './gridFilter.css';

/**
 * Where words are typed that narrow what is shown; the key of the act `filter` leads here.
 * @param onKey what else a key does here: true when it was that
 */
export const FilterField = ({
  filter,
  label,
  kind,
  onKey,
}: {
  readonly filter: Signal<string>;
  readonly label: TextKey;
  readonly kind?: string;
  readonly onKey: (key: string) => boolean;
}) => {
  const keyOf = useAriaKey();
  return (
    <label class={kind === undefined ? 'grid-filter' : `grid-filter ${kind}`}>
      <Icon name="list-filter" />
      <span class="unseen">{t(label)}</span>
      <input
        class="input"
        data-filter
        type="search"
        placeholder={t('desk.filterShort')}
        aria-keyshortcuts={keyOf('filter')}
        value={filter.value}
        onInput={(event) => {
          filter.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (onKey(event.key)) event.preventDefault();
        }}
      />
      <ActKbd act="filter" />
    </label>
  );
};
