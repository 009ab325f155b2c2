import { LazyChat } from '../chat/LazyChat.tsx';
import { LatestChanges } from '../incident/LatestChanges.tsx';
import { LazyMine } from '../mine/LazyMine.tsx';
import { DeskPanel } from './DeskPanel.tsx';
import type { Desk } from './useDesk.ts';

/** The panel's place: the opened incident, one's own look-ups, or what happened last while nothing is opened. */
export const DeskSide = ({ desk }: { readonly desk: Desk }) => {
  if (desk.mine) return <LazyMine />;
  if (desk.chat !== null) return <LazyChat id={desk.chat.id} />;
  if (desk.opened !== null) return <DeskPanel key={desk.opened} id={desk.opened} desk={desk} />;
  return <LatestChanges />;
};
