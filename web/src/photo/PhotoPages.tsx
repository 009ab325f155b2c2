import { useClient } from '../app/useClient.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import { photoParts } from './photoParts.ts';

/** The photos' own pages, by the address: custody of one, or settings and failures. */
export const PhotoPages = () => {
  const { route } = useClient();
  const at = route.value;
  if (at.kind === 'photo')
    return (
      <LazyPhotoPart
        key={at.id}
        load={photoParts.custody}
        props={{ photoId: at.id }}
        waiting={<Skeleton rows={8} />}
      />
    );
  return <LazyPhotoPart key="room" load={photoParts.room} props={{}} waiting={<Skeleton rows={6} />} />;
};
