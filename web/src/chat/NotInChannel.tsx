import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import type { ChatFeed } from './ChatFeed.ts';

/** The list is asked again this often: an incident's channel is there a moment after somebody was sent to it. */
const againMs = 3_000;

/** In the place of a channel that is not one of this person's: asked for once more before it says so, and after. */
export const NotInChannel = ({ chat, id }: { readonly chat: ChatFeed; readonly id: string }) => {
  const tries = useSignal(0);
  useEffect(() => {
    chat.look(id);
    const timer = setInterval(() => {
      tries.value += 1;
      chat.look(id);
    }, againMs);
    return () => clearInterval(timer);
  }, [chat, id, tries]);
  if (tries.value === 0) return <Skeleton rows={6} />;
  return (
    <div class="chat-none">
      <Notice kind="info" role="status">
        <p>{t('chat.notIn')}</p>
      </Notice>
    </div>
  );
};
