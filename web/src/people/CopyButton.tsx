import { useSignal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';

/** Puts a text on the clipboard and says whether that went well; where it may not, it can still be selected. */
export const CopyButton = ({ text }: { readonly text: string }) => {
  const came = useSignal<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      came.value = 'copied';
    } catch {
      came.value = 'failed';
    }
  };
  return (
    <>
      <Button icon={came.value === 'copied' ? 'check' : 'copy'} onPress={() => void copy()}>
        {t('people.password.copy')}
      </Button>
      <span role="status" class={came.value === 'copied' ? 'unseen' : ''}>
        {came.value !== null && t(`people.password.${came.value}`)}
      </span>
    </>
  );
};
