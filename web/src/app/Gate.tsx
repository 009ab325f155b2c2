import type { ComponentChildren } from 'preact';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import { OtherClientPage } from '../access/OtherClientPage.tsx';
import { WithdrawnPage } from '../access/WithdrawnPage.tsx';
import { t } from '../i18n/t.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { SignedOutPage } from './SignedOutPage.tsx';
import { SigningInPage } from './SigningInPage.tsx';
import { useClient } from './useClient.ts';
import { ZonesPage } from './ZonesPage.tsx';

/**
 * Lets the work screen through only where there is a zone and a person. An expired session keeps the screen
 * (web.md 2.5): whoever was working still sees what was there, and signs in again from the bar above it.
 */
export const Gate = ({ children }: { readonly children: ComponentChildren }) => {
  const client = useClient();
  const route = client.route.value;
  if (route.kind === 'notFound') return <NotFoundPage />;
  if (route.kind === 'callback') return <SigningInPage />;
  if (!client.zone) return route.kind === 'zones' ? <ZonesPage /> : <NotFoundPage />;
  const { session, config } = client.zone;
  const state = session.state.value;
  if (state.kind === 'signingIn')
    return <SigningInPage zone={t('zone.name', { name: config.name, code: config.code })} />;
  if (state.kind === 'signedOut' && state.withdrawn !== undefined)
    return <WithdrawnPage why={state.withdrawn} />;
  if (state.kind === 'signedOut' || !session.person.value) {
    return <SignedOutPage problem={state.kind === 'signedOut' ? state.problem : undefined} />;
  }
  if (client.zone.feed !== null && !heldBy(session.person.value.roles)('Subscription.incidents'))
    return <OtherClientPage />;
  return <>{children}</>;
};
