import type { Log } from '../Log.ts';
import type { zoneOptions } from './zoneOptions.ts';

/** One call of the zone tool: its options, the zone's code if one was given, and where it speaks. */
export interface ZoneCall {
  readonly values: {
    readonly [Name in keyof typeof zoneOptions]?: (typeof zoneOptions)[Name]['type'] extends 'boolean'
      ? boolean
      : string;
  };
  readonly code: string | undefined;
  readonly log: Log;
}
