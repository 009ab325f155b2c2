import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { TextBook } from '../i18n/TextBook.ts';
import { t } from '../i18n/t.ts';
import { LoadedPart } from './LoadedPart.tsx';
import { useZone } from './useZone.ts';
import './account.css';

const sheet = () => import('./AccountSheet.tsx').then(({ AccountSheet }) => AccountSheet);
const none: readonly TextBook[] = [];
/** The first screen has the network for itself until then, ms. */
const quietMs = 2_000;

/** Who is signed in; what opens from it comes in a quiet moment, or when it is first opened. */
export const AccountMenu = () => {
  const { session } = useZone();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const opened = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => void sheet().catch(() => undefined), quietMs);
    return () => clearTimeout(timer);
  }, []);
  const person = session.person.value;
  if (!person) return null;
  return (
    <>
      <button
        type="button"
        class="button button-quiet account-button"
        popovertarget={id}
        onClick={() => {
          opened.value = true;
        }}
      >
        <span class="account-initials" aria-hidden="true">
          {initials(person.name)}
        </span>
        <span class="account-name">{person.name}</span>
        <span class="unseen">{t('account.menu')}</span>
      </button>
      <div ref={menu} id={id} popover="auto" class="account-menu">
        {opened.value && (
          <LoadedPart load={sheet} books={none} props={{ onGone: () => menu.current?.hidePopover() }} />
        )}
      </div>
    </>
  );
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
