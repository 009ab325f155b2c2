import { useSignal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';

/** The one password of all demo people, to read and to copy. */
export const Password = ({ password }: { readonly password: string }) => {
  const copied = useSignal(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(password);
    copied.value = true;
  };
  return (
    <div class="start-password">
      <Icon name="key-round" />
      <p>
        {t('start.password')} <code>{password}</code>
      </p>
      <Button icon={copied.value ? 'check' : 'copy'} onPress={() => void copy()}>
        {copied.value ? t('start.copied') : t('start.copy')}
      </Button>
    </div>
  );
};
