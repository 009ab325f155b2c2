import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { CommandProblem } from './CommandProblem.tsx';
import { PasswordField } from './PasswordField.tsx';
import { type PasswordProblem, passwordProblem } from './passwordProblem.ts';
import { usePeople } from './usePeople.ts';
import { useZoneCommand } from './useZoneCommand.ts';
import './ownPassword.css';

const empty = { current: '', next: '', again: '' };

/**
 * One's own password: the old one, the new one twice. Nothing typed here is kept anywhere, not as a draft and not with
 * commands that got no answer.
 */
export const OwnPassword = () => {
  const { source } = usePeople();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const open = useSignal(false);
  const done = useSignal(false);
  const seen = useSignal(false);
  const typed = useSignal(empty);
  const problem = useSignal<PasswordProblem | null>(null);
  const { state, run, forget } = useZoneCommand();
  const change = (part: Partial<typeof empty>): void => {
    forget();
    problem.value = null;
    typed.value = { ...typed.peek(), ...part };
  };
  const close = (): void => {
    forget();
    typed.value = empty;
    problem.value = null;
    seen.value = false;
    open.value = false;
  };
  const submit = async (): Promise<void> => {
    problem.value = passwordProblem(typed.peek());
    if (problem.value !== null) {
      form.current?.querySelector<HTMLInputElement>(`[name="${problem.value.field}"]`)?.focus();
      return;
    }
    const { current, next } = typed.peek();
    if ((await run(() => source.changePassword(current, next))) === null) return;
    close();
    done.value = true;
  };
  const field = (name: keyof typeof empty) => ({
    id: `${id}-${name}`,
    name,
    seen: seen.value,
    value: typed.value[name],
    error: problem.value?.field === name ? t(`people.ownPassword.wrong.${problem.value.why}`) : undefined,
    onInput: (value: string) => change({ [name]: value }),
  });
  return (
    <section class="person-part" aria-busy={state.kind === 'sending'}>
      <h3>{t('people.ownPassword.title')}</h3>
      {done.value && (
        <Notice kind="done" role="status">
          <p>{t('people.ownPassword.done')}</p>
        </Notice>
      )}
      {open.value ? (
        <form
          ref={form}
          class="own-password"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <PasswordField {...field('current')} autoComplete="current-password" />
          <PasswordField {...field('next')} autoComplete="new-password" hint={t('people.ownPassword.hint')} />
          <PasswordField {...field('again')} autoComplete="new-password" />
          <label class="own-password-show">
            <input
              type="checkbox"
              checked={seen.value}
              onChange={(event) => {
                seen.value = event.currentTarget.checked;
              }}
            />
            {t('people.ownPassword.show')}
          </label>
          <CommandProblem state={state} onLeave={close} />
          <div class="own-password-foot">
            <Button onPress={close}>{t('people.cancel')}</Button>
            <Button kind="primary" type="submit">
              {t(state.kind === 'sending' ? 'people.sending' : 'people.ownPassword.change')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <p>{t('people.ownPassword.words')}</p>
          <Button
            icon="key-round"
            onPress={() => {
              done.value = false;
              open.value = true;
            }}
          >
            {t('people.ownPassword.change')}
          </Button>
        </>
      )}
    </section>
  );
};
