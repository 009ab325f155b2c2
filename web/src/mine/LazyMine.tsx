import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';

/** One's own look-ups, with its texts, fetched when somebody goes there: what every shift begins with stays small. */
export const LazyMine = () => {
  const { settings } = useClient();
  const page = useSignal<{ readonly Page: ComponentType } | 'loading' | 'failed'>('loading');
  const tries = useSignal(0);
  const attempt = tries.value;
  useEffect(() => {
    let current = attempt >= 0;
    const load = async (): Promise<void> => {
      try {
        const [{ MinePage }] = await Promise.all([import('./MinePage.tsx'), settings.openBook('journal')]);
        if (current) page.value = { Page: MinePage };
      } catch {
        // Out of reach, and not on this device yet: said, with the way to try again.
        if (current) page.value = 'failed';
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [settings, page, attempt]);
  if (page.value === 'loading') return <Skeleton rows={6} />;
  if (page.value === 'failed') {
    return (
      <div class="pane-message">
        <Notice kind="danger" role="alert">
          <p>{t('boot.failed.words')}</p>
          <Button
            onPress={() => {
              page.value = 'loading';
              tries.value += 1;
            }}
          >
            {t('action.retry')}
          </Button>
        </Notice>
      </div>
    );
  }
  const { Page } = page.value;
  return <Page />;
};
