import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { useShowPresence } from './useShowPresence.ts';
import './presence.css';

/** Who else looks at this incident now, and who changes it; and tells them that somebody here does. */
export const Presence = ({ incidentId }: { readonly incidentId: string }) => {
  const { presence } = useZone();
  useShowPresence(incidentId);
  const here = presence?.present.value.filter((one) => one.incidentId === incidentId) ?? [];
  return (
    <p class="presence" role="status">
      {here.map(({ deviceId, name, field }) => (
        <span key={deviceId} class={field === undefined ? undefined : 'presence-writes'}>
          <Icon name={field === undefined ? 'eye' : 'pencil'} />
          {t(field === undefined ? 'presence.looks' : 'presence.writes', { name })}
        </span>
      ))}
    </p>
  );
};
