import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { useClient } from '../app/useClient.ts';
import { useField } from '../patrol/useField.ts';
import { statusWord } from './statusWord.ts';

/** The zone's own words for its statuses, in the language that is on. */
export const useStatusWord = (): ((status: UnitStatus) => string) => {
  const { settings } = useClient();
  const { rules } = useField();
  return (status) => statusWord(rules.value, status, settings.language.value);
};
