import { useMemo } from 'preact/hooks';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import type { IconName } from '../ui/icon/iconNames.ts';
import { rulesOf } from './rulesOf.ts';
import { statusIcon } from './statusIcon.ts';
import { statusWord } from './statusWord.ts';

/** How the zone shows its statuses, on every screen alike: its word in the language that is on, and its picture. */
export const useStatusLook = (): {
  readonly word: (status: UnitStatus) => string;
  readonly icon: (status: UnitStatus) => IconName;
} => {
  const { settings } = useClient();
  const rules = rulesOf(useZone()).value;
  const language = settings.language.value;
  return useMemo(
    () => ({
      word: (status) => statusWord(rules, status, language),
      icon: (status) => statusIcon(rules, status),
    }),
    [rules, language],
  );
};
