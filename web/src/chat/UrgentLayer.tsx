import { LoadedPart } from '../app/LoadedPart.tsx';
import { useZone } from '../app/useZone.ts';
import { chatBooks, chatParts } from './chatParts.ts';
import type { UrgentBannerProps } from './UrgentBanner.tsx';

/**
 * An urgent message that waits for this person, over whatever they are doing; nothing while there is none.
 * @param onOpen opens its channel where this screen is not the one for it.
 */
export const UrgentLayer = (props: UrgentBannerProps) => {
  const { chat } = useZone();
  if (chat === undefined || chat.urgent.value === 0) return null;
  return <LoadedPart load={chatParts.urgent} props={props} books={chatBooks} />;
};
