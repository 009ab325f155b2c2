import { t } from '../i18n/t.ts';
import { Page } from '../ui/page/Page.tsx';

/** On the way to the zone's sign-in page, and on the way back. */
export const SigningInPage = ({ zone }: { readonly zone?: string }) => (
  <Page title={t('session.signingIn.title')}>
    <p role="status">{zone ? t('session.signingIn.at', { zone }) : t('session.signingIn.words')}</p>
    <div class="page-busy" aria-hidden="true" />
  </Page>
);
