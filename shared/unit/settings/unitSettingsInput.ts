import * as v from 'valibot';
import { line } from '../../kernel/text.ts';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { UnitIdSchema } from '../UnitId.ts';
import { unitKinds } from '../UnitKind.ts';
import { unitStatuses } from '../UnitStatus.ts';
import { vehicleInput } from '../vehicleInput.ts';
import { statusIconOf } from './statusIconOf.ts';
import { statusIcons } from './statusIcons.ts';
import { type UnitSettings, wazePolicies } from './UnitSettings.ts';

const label = v.exactOptional(line(24));
const seconds = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const distinct = <T>(values: readonly T[]): boolean => new Set(values).size === values.length;

/**
 * `UnitSettingsInput` of the API: all a zone decides about its units. Every status stands in it once, with a picture no other
 * has; the emergency keeps its siren.
 */
export const unitSettingsInput: v.GenericSchema<unknown, Omit<UnitSettings, 'version'>> = v.strictObject({
  statuses: v.pipe(
    v.array(
      v.pipe(
        v.unknown(),
        v.transform(withoutBlanks),
        v.strictObject({
          status: v.picklist(unitStatuses),
          labels: v.pipe(
            v.unknown(),
            v.transform(withoutBlanks),
            v.strictObject({ nl: label, fr: label, de: label, en: label }),
          ),
          icon: v.exactOptional(v.picklist(statusIcons, 'icon')),
          radioCodes: v.pipe(
            v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]{1,8}$/, 'radioCode'))),
            v.maxLength(5),
          ),
        }),
      ),
    ),
    v.check(
      (all) => all.length === unitStatuses.length && distinct(all.map(({ status }) => status)),
      'status.each',
    ),
    v.check((all) => distinct(all.flatMap(({ radioCodes }) => radioCodes)), 'radioCode.twice'),
    v.check(
      (all) => all.every(({ status, icon }) => status !== 'EMERGENCY' || icon === undefined),
      'icon.emergency',
    ),
    // Two alike are two that are mistaken for one another, at night on a map.
    v.check((all) => distinct(all.map(({ status }) => statusIconOf(all, status))), 'icon.twice'),
  ),
  waze: v.picklist(wazePolicies),
  alertRepeatSeconds: seconds(5, 120),
  alertEscalateSeconds: seconds(10, 600),
  loneCheckMinutes: seconds(1, 240),
  fleet: v.pipe(
    v.array(
      v.pipe(
        v.unknown(),
        v.transform(withoutBlanks),
        v.strictObject({
          unitId: UnitIdSchema,
          kind: v.picklist(unitKinds),
          vehicle: v.exactOptional(vehicleInput),
          skills: v.pipe(v.array(line(30)), v.maxLength(20)),
        }),
      ),
    ),
    v.maxLength(300),
    v.check((all) => distinct(all.map(({ unitId }) => unitId)), 'unit.twice'),
  ),
});
