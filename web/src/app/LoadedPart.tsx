import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TextBook } from '../i18n/TextBook.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { loadAnew } from './loadAnew.ts';
import { useClient } from './useClient.ts';

type Loaded<Props> = { readonly Part: ComponentType<Props> } | 'loading' | 'failed';

/**
 * A part of a client in a chunk of its own, with its texts, fetched when it is first drawn: nobody's first load carries
 * it. Out of reach and not on this device yet, it says so and offers to try again, on a new page if need be.
 * @param load the import; @param books the texts it shows; @param waiting what stands there meanwhile;
 * @param frame what the words stand in where it could not be had: a whole screen is a page's main.
 */
export const LoadedPart = <Props extends object>({
  load,
  books,
  props,
  waiting = null,
  frame: Frame = 'div',
}: {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly books: readonly TextBook[];
  readonly props: Props;
  readonly waiting?: ComponentChildren;
  readonly frame?: 'div' | 'main';
}) => {
  const { settings } = useClient();
  const part = useSignal<Loaded<Props>>('loading');
  const tries = useSignal(0);
  const attempt = tries.value;
  useEffect(() => {
    let current = attempt >= 0;
    const fetchPart = async (): Promise<void> => {
      try {
        const [Part] = await Promise.all([load(), settings.openBook(...books)]);
        if (current) part.value = { Part };
      } catch {
        if (attempt > 0) await loadAnew();
        if (current) part.value = 'failed';
      }
    };
    void fetchPart();
    return () => {
      current = false;
    };
  }, [load, settings, attempt]);
  if (part.value === 'loading') return <>{waiting}</>;
  if (part.value === 'failed')
    return (
      <Frame class="pane-message">
        <Notice kind="danger" role="alert">
          <p>{t('boot.failed.words')}</p>
          <Button
            onPress={() => {
              part.value = 'loading';
              tries.value += 1;
            }}
          >
            {t('action.retry')}
          </Button>
        </Notice>
      </Frame>
    );
  const { Part } = part.value;
  return <Part {...props} />;
};
