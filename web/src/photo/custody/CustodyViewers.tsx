import { useClient } from '../../app/useClient.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import { formatTime } from '../../ui/time/formatTime.ts';
import type { CustodyLine } from '../photoSchemas.ts';
import { whoSawWhat } from './whoSawWhat.ts';

/** Who saw which version, since when, how often, and why. */
export const CustodyViewers = ({ lines }: { readonly lines: readonly CustodyLine[] }) => {
  const { settings } = useClient();
  const viewers = whoSawWhat(lines);
  const people = new Set(viewers.map(({ name }) => name)).size;
  return (
    <section class="custody-card" aria-labelledby="custody-seen">
      <h3 id="custody-seen">
        <Icon name="eye" />
        {t('photo.custody.seen.title')}
        <span class="custody-sum">
          {t('photo.custody.seen.sum', {
            people,
            times: viewers.reduce((sum, { times }) => sum + times, 0),
          })}
        </span>
      </h3>
      {viewers.length === 0 ? (
        <p class="custody-small">{t('photo.custody.seen.nobody')}</p>
      ) : (
        <table class="custody-table">
          <thead>
            <tr>
              {(['who', 'version', 'first', 'times', 'why'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`photo.custody.seen.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {viewers.map((viewer) => (
              <tr key={viewer.key}>
                <td>{[viewer.name, viewer.unitId].filter((part) => part !== undefined).join(', ')}</td>
                <td class={viewer.version === 'ORIGINAL' ? 'custody-original' : ''}>
                  {t(`photo.custody.seen.is.${viewer.version}`)}
                </td>
                <td class="number">{formatTime(viewer.first, settings.language.value, 'seconds')}</td>
                <td class="number">{viewer.times}</td>
                <td>{viewer.reasons.join('; ') || t('photo.custody.seen.member')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
