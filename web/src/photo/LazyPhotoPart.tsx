import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';

type Loaded<Props> = { readonly Part: ComponentType<Props> } | 'loading' | 'failed';

/**
 * A part of what photos need, with their texts, fetched when it is first drawn: nobody's first load carries it. Out of
 * reach and not on this device yet, it says so and offers to try again.
 * @param load the import; @param waiting what stands there meanwhile.
 */
export const LazyPhotoPart = <Props extends object>({
  load,
  props,
  waiting = null,
}: {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly waiting?: ComponentChildren;
}) => {
  const { settings } = useClient();
  const part = useSignal<Loaded<Props>>('loading');
  const tries = useSignal(0);
  const attempt = tries.value;
  useEffect(() => {
    let current = attempt >= 0;
    const fetchPart = async (): Promise<void> => {
      try {
        const [Part] = await Promise.all([load(), settings.openBook('photo')]);
        if (current) part.value = { Part };
      } catch {
        if (current) part.value = 'failed';
      }
    };
    void fetchPart();
    return () => {
      current = false;
    };
  }, [settings, attempt]);
  if (part.value === 'loading') return <>{waiting}</>;
  if (part.value === 'failed')
    return (
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
    );
  const { Part } = part.value;
  return <Part {...props} />;
};
