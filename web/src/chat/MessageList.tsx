import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { NewPill } from '../ui/scroll/NewPill.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { Channel } from './Channel.ts';
import type { ChatAsk } from './ChatAsk.ts';
import type { ChatFeed, OpenChannel } from './ChatFeed.ts';
import { type ChatRow, chatRows } from './chatRows.ts';
import { wantedMessage } from './goToMessage.ts';
import { MessageRow } from './MessageRow.tsx';
import { QueuedRow } from './QueuedRow.tsx';
import { useMessageWindow } from './useMessageWindow.ts';

/** Rows from either end at which more are asked for. */
const nearRows = 25;

/**
 * What was said, oldest at the top. It begins where this person stopped reading; what comes in never moves who reads
 * further up, who is at the end follows it.
 */
export const MessageList = ({
  chat,
  channel,
  opened,
  onAsk,
}: {
  readonly chat: ChatFeed;
  readonly channel: Channel;
  readonly opened: OpenChannel;
  readonly onAsk: (ask: ChatAsk) => void;
}) => {
  const { settings } = useClient();
  const language = settings.language.value;
  const messages = opened.messages.value;
  const queued = opened.queued.value;
  const people = opened.people.value;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const begun = useRef(false);
  const seenN = useRef(0);
  // What came after this was opened is new to nobody who looks at it.
  const line = opened.stoppedAt < opened.lastAtOpen ? opened.stoppedAt : null;
  const known = useRef<ReadonlyMap<string, ChatRow>>(new Map());
  const hidden = useSignal(document.visibilityState !== 'visible');
  const rows = useMemo(
    () => chatRows(messages, queued, chat.me(), line, (at) => formatTime(at, language, 'day'), known.current),
    [messages, queued, line, language, chat],
  );
  known.current = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const view = useMessageWindow(scroller, list, keys);
  const byId = useMemo(() => new Map(messages.map((message) => [message.id, message])), [messages]);

  useEffect(() => {
    const look = (): void => {
      hidden.value = document.visibilityState !== 'visible';
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [hidden]);

  // Where this person stopped reading, or the message they asked for.
  const wanted = wantedMessage.value;
  useEffect(() => {
    if (wanted?.channelId === channel.id) {
      if (byId.has(wanted.id)) {
        begun.current = true;
        view.toRow(wanted.id);
        wantedMessage.value = null;
      } else void opened.goTo(wanted.n);
      return;
    }
    if (begun.current || rows.length === 0) return;
    begun.current = true;
    const first = rows.find((row) => row.kind === 'said' && row.newHere);
    if (first !== undefined) view.toRow(first.key);
  });

  // Read is what was on a screen somebody could see.
  const last = rows[view.lastSeen];
  const lastN = last?.kind === 'said' ? last.message.n : last === undefined ? 0 : (messages.at(-1)?.n ?? 0);
  useEffect(() => {
    if (hidden.value || lastN === 0 || !view.settled) return;
    seenN.current = Math.max(seenN.current, lastN);
    opened.read(lastN);
  }, [lastN, hidden.value, view.settled, opened]);

  const nearTop = view.first < nearRows;
  const nearEnd = view.end > rows.length - nearRows;
  const older = opened.older.value;
  const newer = opened.newer.value;
  useEffect(() => {
    if (!view.settled) return;
    if (nearTop && older) void opened.readOlder();
    if (nearEnd && newer) void opened.readNewer();
  }, [view.settled, nearTop, nearEnd, older, newer, messages, opened]);

  // What scrolls into view is not news; what comes in is, and is said.
  const newest = messages.at(-1);
  const heard =
    newest === undefined || newest.n <= opened.lastAtOpen || newest.sender.personId === chat.me()
      ? ''
      : `${newest.sender.callSign ?? newest.sender.name}: ${newest.text ?? t(newest.kind === 'PHOTO' ? 'chat.photo' : 'chat.place')}`;
  const unseen = view.atEnd
    ? 0
    : Math.max(0, channel.lastN - Math.max(seenN.current, lastN, opened.stoppedAt));
  const far = opened.stoppedAt > 0 && (messages[0]?.n ?? 1) > opened.stoppedAt + 1;
  return (
    <div class="message-area">
      {far && (
        <button
          type="button"
          class="new-pill message-stopped"
          onClick={() => {
            void opened.goTo(opened.stoppedAt).then(() => {
              begun.current = false;
            });
          }}
        >
          {t('chat.whereStopped', { count: channel.lastN - opened.stoppedAt })}
        </button>
      )}
      <div
        class="scroller message-scroller"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={t('chat.messages')}
      >
        {rows.length === 0 && <p class="list-none">{t('chat.nothingYet')}</p>}
        <div style={`block-size: ${view.before}px`} />
        <ol class="message-rows" ref={list}>
          {rows
            .slice(view.first, view.end)
            .map((row) =>
              row.kind === 'said' ? (
                <MessageRow
                  key={row.key}
                  row={row}
                  people={people}
                  answered={row.message.replyTo === undefined ? undefined : byId.get(row.message.replyTo)}
                  me={chat.me()}
                  onAsk={onAsk}
                />
              ) : (
                <QueuedRow key={row.key} item={row.item} />
              ),
            )}
        </ol>
        <div style={`block-size: ${view.after}px`} />
      </div>
      <p class="unseen" role="status">
        {heard}
      </p>
      <div class="message-pill">
        <NewPill
          count={unseen}
          towards="down"
          onPress={() => {
            void opened.goToEnd().then(view.toEnd);
          }}
        />
        {!view.atEnd && unseen === 0 && newer && (
          <button type="button" class="new-pill" onClick={() => void opened.goToEnd().then(view.toEnd)}>
            {t('chat.toEnd')}
          </button>
        )}
      </div>
    </div>
  );
};
