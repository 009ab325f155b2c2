import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import '../app/link.css';

/** Whether the zone can be asked anything now. Nothing here is live, so it says nothing while all is well. */
export const OfficeLink = () => {
  const { session, online } = useZone();
  const state =
    session.state.value.kind === 'expired' ? 'expired' : online.value ? 'ready' : ('offline' as const);
  return (
    <span class={state === 'ready' ? '' : 'link-chip link-old'} data-link={state} role="status">
      {state !== 'ready' && (
        <>
          <Icon name={state === 'offline' ? 'wifi-off' : 'key-round'} />
          <b>{t(`link.${state}`)}</b>
        </>
      )}
    </span>
  );
};
