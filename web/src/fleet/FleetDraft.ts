import type { StatusIcon } from '../../../shared/unit/settings/statusIcons.ts';
import type { UnitSettings } from '../../../shared/unit/settings/UnitSettings.ts';
import { type SettingLanguage, settingLanguages } from '../../../shared/unit/settings/UnitSettings.ts';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';

/** A status as it stands in the form: every field a text, and the picture it was given. */
export interface StatusDraft {
  readonly status: UnitStatus;
  readonly labels: Readonly<Record<SettingLanguage, string>>;
  readonly codes: string;
  /** Null: the usual one. */
  readonly icon: StatusIcon | null;
}

/** The settings as somebody is typing them. */
export interface FleetDraft {
  readonly statuses: readonly StatusDraft[];
  readonly waze: UnitSettings['waze'];
  readonly repeat: string;
  readonly escalate: string;
  readonly lone: string;
}

const textsOf = (labels: Partial<Record<SettingLanguage, string>>): Record<SettingLanguage, string> => ({
  nl: labels.nl ?? '',
  fr: labels.fr ?? '',
  de: labels.de ?? '',
  en: labels.en ?? '',
});

export const draftOf = (settings: UnitSettings): FleetDraft => ({
  statuses: settings.statuses.map(({ status, labels, radioCodes, icon }) => ({
    status,
    labels: textsOf(labels),
    codes: radioCodes.join(' '),
    icon: icon ?? null,
  })),
  waze: settings.waze,
  repeat: String(settings.alertRepeatSeconds),
  escalate: String(settings.alertEscalateSeconds),
  lone: String(settings.loneCheckMinutes),
});

const within = (text: string, least: number, most: number): number | null =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

const codesIn = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((code) => code !== '');

/** What was typed as settings, over what they were; null where the zone would not take it (unitSettingsInput.ts). */
export const settingsOf = (
  { statuses, waze, ...times }: FleetDraft,
  before: UnitSettings,
): Omit<UnitSettings, 'version'> | null => {
  const alertRepeatSeconds = within(times.repeat, 5, 120);
  const alertEscalateSeconds = within(times.escalate, 10, 600);
  const loneCheckMinutes = within(times.lone, 1, 240);
  const all = statuses.flatMap(({ codes }) => codesIn(codes));
  const rightCodes =
    all.every((code) => /^[A-Za-z0-9.-]{1,8}$/.test(code)) &&
    new Set(all).size === all.length &&
    statuses.every(({ codes }) => codesIn(codes).length <= 5);
  if (
    alertRepeatSeconds === null ||
    alertEscalateSeconds === null ||
    loneCheckMinutes === null ||
    !rightCodes
  )
    return null;
  return {
    statuses: statuses.map(({ status, labels, codes, icon }) => ({
      status,
      labels: Object.fromEntries(
        settingLanguages.flatMap((language) => {
          const label = labels[language].trim();
          return label === '' ? [] : [[language, label] as const];
        }),
      ),
      ...(icon === null ? {} : { icon }),
      radioCodes: codesIn(codes),
    })),
    waze,
    alertRepeatSeconds,
    alertEscalateSeconds,
    loneCheckMinutes,
    fleet: before.fleet,
  };
};
