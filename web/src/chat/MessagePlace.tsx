import { useComputed } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { MessagePlace as Place } from '../../../shared/chat/Message.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { FieldContext } from '../patrol/FieldContext.ts';
import { formatDistance } from '../patrol/formatDistance.ts';
import { metresBetween } from '../patrol/metresBetween.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { wazeTarget } from '../unit/wazeTarget.ts';

/** A place somebody said: what it is called, how far it is, whether it still moves, and on the road the way there. */
export const MessagePlace = ({ place }: { readonly place: Place }) => {
  const { settings, now } = useClient();
  const { positions } = useZone();
  const field = useContext(FieldContext);
  const language = settings.language.value;
  const far = useComputed(() => {
    const own = positions?.own.value ?? null;
    return own === null
      ? ''
      : t('chat.farFromYou', { distance: formatDistance(metresBetween(own, place), language) });
  }).value;
  const until = place.liveUntil === undefined ? 0 : Date.parse(place.liveUntil);
  const live = useComputed(() => until > now.value).value;
  const policy = field?.rules.value?.waze ?? 'OFF';
  const target = wazeTarget({ ...place, address: '', accuracy: 'EXACT' }, policy, false);
  return (
    <div class="message-place">
      <span class="message-place-icon">
        <Icon name={live ? 'locate' : 'map-pin'} size="large" />
      </span>
      <span class="message-place-what">
        <b dir="auto">{place.label ?? `${place.lat.toFixed(5)}, ${place.lon.toFixed(5)}`}</b>
        <span>
          {[
            ...(place.liveUntil === undefined
              ? []
              : [
                  live
                    ? t('chat.liveUntil', { time: formatTime(until, language, 'minutes') })
                    : t('chat.lastThere', { time: formatTime(place.at, language, 'seconds') }),
                ]),
            ...(far === '' ? [] : [far]),
          ].join(' · ')}
        </span>
      </span>
      {target !== null && (
        <a class="button" href={target.url} target="_blank" rel="noopener noreferrer">
          <Icon name="navigation" />
          {t('chat.navigate')}
        </a>
      )}
    </div>
  );
};
