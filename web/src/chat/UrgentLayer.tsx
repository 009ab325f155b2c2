import type { AlertSound } from '../alert/AlertSound.ts';
import { LoadedPart } from '../app/LoadedPart.tsx';
import { useZone } from '../app/useZone.ts';
import { chatBooks, chatParts } from './chatParts.ts';

/** An urgent message that waits for this person, over whatever they are doing; nothing while there is none. */
export const UrgentLayer = ({ sound }: { readonly sound?: Pick<AlertSound, 'ring'> }) => {
  const { chat } = useZone();
  if (chat === undefined || chat.urgent.value === 0) return null;
  return <LoadedPart load={chatParts.urgent} props={{ ...(sound && { sound }) }} books={chatBooks} />;
};
