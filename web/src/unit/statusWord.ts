import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import type { LanguageCode } from '../app/Session.ts';
import { t } from '../i18n/t.ts';
import type { ZoneRules } from './ZoneRules.ts';

/** What the zone calls a status in a language; where it says nothing, the word of the language files. */
export const statusWord = (rules: ZoneRules | null, status: UnitStatus, language: LanguageCode): string =>
  rules?.statuses.find((one) => one.status === status)?.labels[language] ?? t(`unitStatus.${status}`);
