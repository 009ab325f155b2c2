import { LoadedPart } from '../app/LoadedPart.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { ReviewScreen } from '../journal/ReviewScreen.tsx';
import { MinePage } from '../mine/MinePage.tsx';
import { PeoplePages } from '../people/PeoplePages.tsx';
import { PhotoPages } from '../photo/PhotoPages.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { pagesFor } from './adminPages.ts';
import { roomOf } from './roomOf.ts';

const office = ['office'] as const;
const talk = ['office', 'chat'] as const;
const chat = async () => (await import('../chat/settings/ChatSettingsPage.tsx')).ChatSettingsPage;
const webhooks = async () => (await import('../webhooks/WebhooksPage.tsx')).WebhooksPage;
const fleet = async () => (await import('../fleet/FleetPage.tsx')).FleetPage;

/** The room of the address, or why it stays closed. */
export const AdminRoom = () => {
  const { route } = useClient();
  const { session } = useZone();
  // Whoever accounts for photos (internal review, the data protection officer) comes here by a link to one.
  if (route.value.kind === 'photo') return <PhotoPages />;
  const room = roomOf(route.value, pagesFor(session.person.value?.roles ?? []));
  switch (room) {
    case 'journal':
      return <ReviewScreen />;
    case 'people':
    case 'account':
      return <PeoplePages room={room} />;
    case 'photos':
      return <PhotoPages />;
    case 'mine':
      return <MinePage />;
    case 'chat':
      return <LoadedPart key={room} load={chat} books={talk} props={{}} />;
    case 'webhooks':
      return <LoadedPart key={room} load={webhooks} books={office} props={{}} />;
    case 'fleet':
      return <LoadedPart key={room} load={fleet} books={office} props={{}} />;
    case null:
      return (
        <div class="empty">
          <Icon name="lock" size="large" />
          <h2>{t('admin.closed.title')}</h2>
          <p>{t('admin.closed.words')}</p>
        </div>
      );
  }
};
