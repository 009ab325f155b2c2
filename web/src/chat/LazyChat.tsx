import { LoadedPart } from '../app/LoadedPart.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { chatBooks, chatParts } from './chatParts.ts';

/** One's channels and the one that is opened, with their texts. @param id the opened channel; null for none. */
export const LazyChat = ({ id }: { readonly id: string | null }) => (
  <LoadedPart load={chatParts.place} props={{ id }} books={chatBooks} waiting={<Skeleton rows={6} />} />
);
