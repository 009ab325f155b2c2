import { useClient } from '../app/useClient.ts';
import type { TextBook } from '../i18n/TextBook.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { LazyPhotoPart } from './LazyPhotoPart.tsx';

const custody = () => import('./custody/CustodyPage.tsx').then(({ CustodyPage }) => CustodyPage);
/** What a channel is called that the photo was shown in. */
const channels: readonly TextBook[] = ['chat'];
const room = () => import('./settings/PhotoRoom.tsx').then(({ PhotoRoom }) => PhotoRoom);

/** The photos' own pages, by the address: custody of one, or settings and failures. */
export const PhotoPages = () => {
  const { route } = useClient();
  const at = route.value;
  if (at.kind === 'photo')
    return (
      <LazyPhotoPart
        key={at.id}
        load={custody}
        books={channels}
        props={{ photoId: at.id }}
        waiting={<Skeleton rows={8} />}
      />
    );
  return <LazyPhotoPart key="room" load={room} props={{}} waiting={<Skeleton rows={6} />} />;
};
