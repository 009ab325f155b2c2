import type { ComponentChildren } from 'preact';
import { mayFollow } from '../../../shared/policy/mayFollow.ts';
import type { TextBook } from '../i18n/TextBook.ts';
import { t } from '../i18n/t.ts';
import { LoadedPart } from './LoadedPart.tsx';
import { SigningInPage } from './SigningInPage.tsx';
import { useClient } from './useClient.ts';

// Not what somebody at work sees, so in chunks of their own: the door, an address without a zone, the words of a no.
const signedOut = () => import('./SignedOutPage.tsx').then(({ SignedOutPage }) => SignedOutPage);
const zones = () => import('./ZonesPage.tsx').then(({ ZonesPage }) => ZonesPage);
const notFound = () => import('./NotFoundPage.tsx').then(({ NotFoundPage }) => NotFoundPage);
const withdrawn = () => import('../access/WithdrawnPage.tsx').then(({ WithdrawnPage }) => WithdrawnPage);
const otherClient = () =>
  import('../access/OtherClientPage.tsx').then(({ OtherClientPage }) => OtherClientPage);
const locked = () => import('../lock/LockScreen.tsx').then(({ LockScreen }) => LockScreen);
const ofNo: readonly TextBook[] = ['refusal'];
const ofDoor: readonly TextBook[] = ['door'];

/**
 * Lets the work screen through only where there is a zone and a person. An expired session keeps the screen
 * (web.md 2.5): whoever was working still sees what was there, and signs in again from the bar above it.
 */
export const Gate = ({ children }: { readonly children: ComponentChildren }) => {
  const client = useClient();
  const route = client.route.value;
  if (route.kind === 'callback') return <SigningInPage />;
  if (route.kind === 'notFound' || !client.zone) {
    const page = route.kind === 'zones' ? zones : notFound;
    return <LoadedPart key={route.kind} load={page} books={ofDoor} props={{}} frame="main" />;
  }
  const { session, config } = client.zone;
  const state = session.state.value;
  if (state.kind === 'signingIn')
    return <SigningInPage zone={t('zone.name', { name: config.name, code: config.code })} />;
  if (state.kind === 'signedOut' && state.withdrawn !== undefined)
    return (
      <LoadedPart
        key="withdrawn"
        load={withdrawn}
        books={ofNo}
        props={{ why: state.withdrawn }}
        frame="main"
      />
    );
  if (state.kind === 'signedOut' || !session.person.value) {
    const problem = state.kind === 'signedOut' ? state.problem : undefined;
    return <LoadedPart key="signedOut" load={signedOut} books={ofDoor} props={{ problem }} frame="main" />;
  }
  if (client.zone.feed !== null && !mayFollow(session.person.value.roles))
    return <LoadedPart key="otherClient" load={otherClient} books={ofNo} props={{}} frame="main" />;
  // On the road alarms and alerts stand over the lock (FieldFrame).
  if (client.zone.lock.value && client.scope !== 'patrol')
    return <LoadedPart key="locked" load={locked} books={ofNo} props={{}} frame="main" />;
  return <>{children}</>;
};
