import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';

type Loaded<Props> = { readonly Part: ComponentType<Props> } | 'loading' | 'failed';

/**
 * A part of the road's client that comes when it is needed, with the road's texts: what every shift begins with
 * stays small. Out of reach and not on this device yet, it says so and offers to try again.
 * @param load the import; @param waiting what stands there meanwhile.
 */
export const LazyPart = <Props extends object>({
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
        const [Part] = await Promise.all([load(), settings.openBook('road')]);
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
      <div class="pane-message">
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
      </div>
    );
  const { Part } = part.value;
  return <Part {...props} />;
};
