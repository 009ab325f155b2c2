import { ClientNotices } from '../app/ClientNotices.tsx';
import { LinkStripe } from '../app/LinkStripe.tsx';
import { AlarmBand } from './AlarmBand.tsx';
import { BackupBand } from './BackupBand.tsx';
import { DeskHeader } from './DeskHeader.tsx';
import { useBoardWishes } from './useBoardWishes.ts';
import type { Desk } from './useDesk.ts';

/** What stands over every place of the desk: who and where one is, the line, an emergency, a call for more units. */
export const DeskTop = ({ desk }: { readonly desk: Desk }) => {
  useBoardWishes();
  return (
    <div class="desk-top">
      <DeskHeader desk={desk} />
      <LinkStripe />
      <ClientNotices />
      <AlarmBand onAsk={desk.ask} onOpen={desk.open} />
      <BackupBand onAssign={desk.askAssign} onOpen={desk.open} />
    </div>
  );
};
