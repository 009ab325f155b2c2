import { useEffect, useRef } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import type { OutboxItem } from '../offline/OutboxItem.ts';
import { LazyPhotoPart } from '../photo/LazyPhotoPart.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { OutboxRow } from './OutboxRow.tsx';
import { useField } from './useField.ts';
import './outboxDrawer.css';

const photos = () => import('../photo/PhotoLaneList.tsx').then(({ PhotoLaneList }) => PhotoLaneList);

/** What needs a person first. */
const states = ['refused', 'busy', 'waiting'] as const;

/** What this device still has to tell the zone. Nothing in it is ever dropped by itself (web.md 2.6). */
export const OutboxDrawer = () => {
  const { outbox, drawer } = useField();
  const { online } = useZone();
  const title = useRef<HTMLHeadingElement>(null);
  const items = outbox.items.value;
  const close = (): void => {
    drawer.value = false;
  };
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      class="drawer"
      aria-labelledby="drawer-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="drawer-head">
        <div>
          <h2 id="drawer-title" ref={title} tabIndex={-1}>
            {t('road.outbox.title')} <span class="list-count">{items.length}</span>
          </h2>
          <p>{t(items.length === 0 ? 'road.outbox.empty' : 'road.outbox.safe')}</p>
        </div>
        <button
          type="button"
          class="button button-quiet"
          aria-label={t('action.closeDialog')}
          onClick={close}
        >
          <Icon name="x" />
        </button>
      </div>
      <div class="drawer-body scroller">
        <LazyPhotoPart load={photos} props={{}} />
        {states.map((state) => (
          <Group key={state} state={state} items={items.filter((item) => item.state === state)} />
        ))}
      </div>
      {items.length > 0 && (
        <div class="drawer-foot">
          <Button
            icon="refresh-cw"
            blockedBy={online.value ? undefined : 'drawer-net'}
            onPress={() => {
              for (const item of items) if (item.state === 'waiting') void outbox.retry(item.id);
            }}
          >
            <span class="drawer-act">
              {t('road.outbox.retry')}
              {!online.value && <span id="drawer-net">{t('road.outbox.retryNeedsNet')}</span>}
            </span>
          </Button>
          <Button icon="download" onPress={() => void outbox.exported().then(keep)}>
            <span class="drawer-act">
              {t('road.outbox.export')}
              <span>{t('road.outbox.sealed')}</span>
            </span>
          </Button>
        </div>
      )}
    </aside>
  );
};

const Group = ({
  state,
  items,
}: {
  readonly state: OutboxItem['state'];
  readonly items: readonly OutboxItem[];
}) =>
  items.length === 0 ? null : (
    <section class={`drawer-group drawer-${state}`} aria-label={t(`road.outbox.state.${state}`)}>
      <h3>
        {t(`road.outbox.state.${state}`)} <span>{items.length}</span>
      </h3>
      <ul>
        {items.map((item) => (
          <OutboxRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );

const keep = (sealed: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([sealed], { type: 'text/plain' }));
  link.download = 'patrouille-wachtrij.txt';
  link.click();
  URL.revokeObjectURL(link.href);
};
