import * as v from 'valibot';
import { keepOriginals, type PhotoSettings, photoLinks } from './PhotoSettings.ts';

const openers = ['TEAM_LEAD', 'DISPATCHER', 'CHIEF'] as const;

const fields = {
  keepOriginal: v.picklist(keepOriginals),
  whoOpens: v.pipe(
    v.array(v.picklist(openers)),
    v.maxLength(openers.length),
    v.check((all) => new Set(all).size === all.length, 'role.twice'),
  ),
  watermark: v.boolean(),
  links: v.picklist(photoLinks),
  keepDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
};

/** `PhotoSettingsInput` of the API. */
export const photoSettingsInput: v.GenericSchema<unknown, Omit<PhotoSettings, 'version'>> = v.strictObject(
  fields,
);

/** Settings as stored; those of before the choice was there never said ONCE. */
export const PhotoSettingsSchema: v.GenericSchema<unknown, PhotoSettings> = v.object({
  version: v.number(),
  ...fields,
  links: v.optional(fields.links, 'MINUTE'),
});
