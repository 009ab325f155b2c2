import { useContext, useEffect } from 'preact/hooks';
import type { AlertSound } from '../alert/AlertSound.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { FieldContext } from '../patrol/FieldContext.ts';
import { myIncident } from '../patrol/myIncident.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { channelTitle } from './channelTitle.ts';
import { MessageText } from './MessageText.tsx';
import { useChat } from './useChat.ts';
import './urgent.css';
import './urgentBanner.css';

export interface UrgentBannerProps {
  readonly sound?: Pick<AlertSound, 'ring'>;
  /** Opens the channel elsewhere than in this window. */
  readonly onOpen?: (channelId: string) => void;
}

/**
 * The oldest urgent message that waits for this person, over what they are doing, with one tone each time it is said.
 * In its own channel the pinned card says it; of one's own incident the driver's screen does (drive/DriveMessages).
 */
export const UrgentBanner = ({ sound, onOpen }: UrgentBannerProps) => {
  const { route, href } = useClient();
  const { config } = useZone();
  const chat = useChat();
  const rings = chat?.rings.value ?? 0;
  useEffect(() => {
    if (rings === 0) return undefined;
    navigator.vibrate?.([200, 100, 200]);
    return sound?.ring('P2');
  }, [rings, sound]);
  const field = useContext(FieldContext);
  const driving = field?.drive.driving.value ?? false;
  const mine = driving && field ? myIncident(field.feed.incidents.value, field.units.mine.value?.id) : null;
  const at = route.value;
  const waiting = (chat?.urgent.value ?? []).filter(({ channelId }) =>
    driving ? channelId !== `I-${mine?.id}` : at.kind !== 'channel' || at.id !== channelId,
  );
  const [first] = waiting;
  if (chat === null || first === undefined) return null;
  const channel = chat.channel(first.channelId).value;
  return (
    <section class="urgent-banner" role="alert" aria-label={t('chat.priority.URGENT')}>
      <div class="urgent-banner-what">
        <p class="urgent-head">
          <span class="urgent-word">
            <Icon name="megaphone" />
            {t('chat.priority.URGENT')}
          </span>
          <b>{first.sender.callSign ?? first.sender.name}</b>
          {channel !== null && <span dir="auto">{channelTitle(channel)}</span>}
          <span class="urgent-age">
            <Elapsed since={first.at} />
          </span>
          {waiting.length > 1 && <span>{t('chat.moreUrgent', { count: waiting.length - 1 })}</span>}
        </p>
        <div class="urgent-text">
          <MessageText message={first} />
        </div>
      </div>
      <div class="urgent-banner-acts">
        <Button kind="primary" icon="check" onPress={() => void chat.acknowledge(first)}>
          {t('chat.understood')}
        </Button>
        {/* Nobody reads a conversation while the car moves. */}
        {!driving && (
          <a
            class="button"
            href={href({ kind: 'channel', zone: config.code, id: first.channelId })}
            onClick={(event) => {
              if (onOpen === undefined) return;
              event.preventDefault();
              onOpen(first.channelId);
            }}
          >
            {t('chat.open')}
          </a>
        )}
      </div>
    </section>
  );
};
