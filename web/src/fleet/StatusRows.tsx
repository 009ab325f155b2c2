import { useSignal } from '@preact/signals';
import { pressedStatuses } from '../../../shared/unit/settings/pressedStatuses.ts';
import { statusIconOf } from '../../../shared/unit/settings/statusIconOf.ts';
import { settingLanguages } from '../../../shared/unit/settings/UnitSettings.ts';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { StatusName } from '../unit/StatusName.tsx';
import type { StatusDraft } from './FleetDraft.ts';
import { IconDialog } from './IconDialog.tsx';

/** How many of the statuses stand in the dock of a tablet (web/src/unit/dockStatuses.ts). */
const docked = 6;

/**
 * The statuses in the zone's order, as they will look: a picture, a word in each language, the radio's codes, and a place
 * further up or down.
 */
export const StatusRows = ({
  statuses,
  onChange,
}: {
  readonly statuses: readonly StatusDraft[];
  readonly onChange: (next: readonly StatusDraft[]) => void;
}) => {
  const { settings } = useClient();
  const choosing = useSignal<UnitStatus | null>(null);
  const inDock: readonly UnitStatus[] = pressedStatuses(statuses.map(({ status }) => status)).slice(
    0,
    docked,
  );
  const word = (status: UnitStatus): string =>
    statuses.find((one) => one.status === status)?.labels[settings.language.value].trim() ||
    t(`unitStatus.${status}`);
  const put = (index: number, next: Partial<StatusDraft>): void =>
    onChange(statuses.map((one, at) => (at === index ? { ...one, ...next } : one)));
  const swap = (index: number, other: number): void =>
    onChange(
      statuses.map(
        (one, at) => (at === index ? statuses[other] : at === other ? statuses[index] : one) ?? one,
      ),
    );
  const chosen = choosing.value;
  return (
    <>
      <ol class="status-rows">
        {statuses.map((one, index) => {
          const status = word(one.status);
          const icon = statusIconOf(statuses, one.status);
          return (
            <li key={one.status} class="status-row">
              <div class="status-row-head">
                <StatusName status={one.status} word={status} icon={icon} />
                {inDock.includes(one.status) && <span class="status-row-dock">{t('fleet.inDock')}</span>}
                <span class="status-row-acts">
                  {icon !== 'siren' && (
                    <button
                      type="button"
                      class="button"
                      aria-label={t('fleet.iconOf', { status, icon: t(`fleet.icon.${icon}`) })}
                      onClick={() => {
                        choosing.value = one.status;
                      }}
                    >
                      <Icon name={icon} />
                      <Icon name="chevron-down" />
                    </button>
                  )}
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={t('fleet.up', { status })}
                    aria-disabled={index === 0 ? 'true' : undefined}
                    onClick={() => index > 0 && swap(index, index - 1)}
                  >
                    <Icon name="arrow-up" />
                  </button>
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={t('fleet.down', { status })}
                    aria-disabled={index === statuses.length - 1 ? 'true' : undefined}
                    onClick={() => index < statuses.length - 1 && swap(index, index + 1)}
                  >
                    <Icon name="arrow-down" />
                  </button>
                </span>
              </div>
              {icon === 'siren' && <p class="field-hint">{t('fleet.iconSiren')}</p>}
              <div class="status-row-words">
                {settingLanguages.map((language) => (
                  <input
                    key={language}
                    class="input"
                    lang={language}
                    maxLength={24}
                    autoComplete="off"
                    placeholder={language.toUpperCase()}
                    aria-label={t('fleet.labelIn', { status, language: t(`fleet.language.${language}`) })}
                    value={one.labels[language]}
                    onInput={({ currentTarget }) =>
                      put(index, { labels: { ...one.labels, [language]: currentTarget.value } })
                    }
                  />
                ))}
                <input
                  class="input"
                  maxLength={60}
                  autoComplete="off"
                  placeholder={t('fleet.codes')}
                  aria-label={t('fleet.codesOf', { status })}
                  value={one.codes}
                  onInput={({ currentTarget }) => put(index, { codes: currentTarget.value })}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {chosen !== null && (
        <IconDialog
          statuses={statuses}
          status={chosen}
          word={word}
          onChoose={(icon) =>
            put(
              statuses.findIndex(({ status }) => status === chosen),
              { icon },
            )
          }
          onClose={() => {
            choosing.value = null;
          }}
        />
      )}
    </>
  );
};
