import { settingLanguages } from '../../../shared/unit/settings/UnitSettings.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { StatusName } from '../unit/StatusName.tsx';
import type { StatusDraft } from './FleetDraft.ts';

/** The statuses in the zone's order: a word in each language, the radio's codes, and a place further up or down. */
export const StatusRows = ({
  statuses,
  onChange,
}: {
  readonly statuses: readonly StatusDraft[];
  readonly onChange: (next: readonly StatusDraft[]) => void;
}) => {
  const put = (index: number, next: Partial<StatusDraft>): void =>
    onChange(statuses.map((one, at) => (at === index ? { ...one, ...next } : one)));
  const swap = (index: number, other: number): void =>
    onChange(
      statuses.map(
        (one, at) => (at === index ? statuses[other] : at === other ? statuses[index] : one) ?? one,
      ),
    );
  return (
    <ul class="status-rows">
      {statuses.map((one, index) => {
        const status = t(`unitStatus.${one.status}`);
        return (
          <li key={one.status} class="status-row">
            <p class="status-row-head">
              <StatusName status={one.status} />
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
            </p>
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
    </ul>
  );
};
