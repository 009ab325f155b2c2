import type { Signal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import './gridFilter.css';

/** Narrows the list to what holds every word typed; Enter opens the first that is left, Escape clears it. */
export const GridFilter = ({
  filter,
  onEnter,
}: {
  readonly filter: Signal<string>;
  readonly onEnter: () => void;
}) => (
  <label class="grid-filter">
    <Icon name="list-filter" />
    <span class="unseen">{t('desk.filter')}</span>
    <input
      class="input"
      data-filter
      type="search"
      placeholder={t('desk.filter')}
      aria-keyshortcuts="F"
      value={filter.value}
      onInput={(event) => {
        filter.value = event.currentTarget.value;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter();
      }}
    />
    <Kbd keys="F" />
  </label>
);
