import { type Role, roles } from '../../../shared/directory/Role.ts';
import type { CommandRefused } from '../command/CommandAnswer.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
const isState = (value: unknown): value is 'ACTIVE' | 'SUSPENDED' | 'LEFT' =>
  value === 'ACTIVE' || value === 'SUSPENDED' || value === 'LEFT';

/** A refusal about people in words: its parameters are the zone's codes, which nobody should have to read. */
export const refusalWords = ({ code, params }: Pick<CommandRefused, 'code' | 'params'>): string =>
  refusalText(
    code,
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        isRole(value) ? t(`role.${value}`) : isState(value) ? t(`people.state.${value}`) : value,
      ]),
    ),
  );
