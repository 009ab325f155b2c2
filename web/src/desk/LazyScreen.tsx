import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';

/** A screen in a chunk of its own, fetched when somebody goes there; out of reach, it says so and can be tried again. */
export const LazyScreen = ({ load }: { readonly load: () => Promise<ComponentType> }) => {
  const screen = useSignal<{ readonly Screen: ComponentType } | 'loading' | 'failed'>('loading');
  const tries = useSignal(0);
  const attempt = tries.value;
  useEffect(() => {
    let current = attempt >= 0;
    load().then(
      (Screen) => {
        if (current) screen.value = { Screen };
      },
      () => {
        if (current) screen.value = 'failed';
      },
    );
    return () => {
      current = false;
    };
  }, [load, screen, attempt]);
  if (screen.value === 'loading') return <Skeleton rows={8} />;
  if (screen.value === 'failed')
    return (
      <main class="pane-message">
        <Notice kind="danger" role="alert">
          <p>{t('boot.failed.words')}</p>
          <Button
            onPress={() => {
              screen.value = 'loading';
              tries.value += 1;
            }}
          >
            {t('action.retry')}
          </Button>
        </Notice>
      </main>
    );
  const { Screen } = screen.value;
  return <Screen />;
};
