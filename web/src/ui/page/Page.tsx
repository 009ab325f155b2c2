import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/t.ts';
import { Logo } from '../logo/Logo.tsx';
import './page.css';

/** A page that says one thing: signing in, signed out, not found. */
export const Page = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) => (
  <main class="page" id="main">
    <div class="page-card">
      <p class="page-brand">
        <Logo />
        {t('app.name')}
      </p>
      <h1>{title}</h1>
      {children}
    </div>
  </main>
);
