import type chat from '../../../shared/i18n/chat/nl.json';
import type desk from '../../../shared/i18n/desk/nl.json';
import type door from '../../../shared/i18n/door/nl.json';
import type incident from '../../../shared/i18n/incident/nl.json';
import type journal from '../../../shared/i18n/journal/nl.json';
import type map from '../../../shared/i18n/map/nl.json';
import type nl from '../../../shared/i18n/nl.json';
import type office from '../../../shared/i18n/office/nl.json';
import type people from '../../../shared/i18n/people/nl.json';
import type photo from '../../../shared/i18n/photo/nl.json';
import type refusal from '../../../shared/i18n/refusal/nl.json';
import type road from '../../../shared/i18n/road/nl.json';
import type start from '../../../shared/i18n/start/nl.json';
import type update from '../../../shared/i18n/update/nl.json';
import type verify from '../../../shared/i18n/verify/nl.json';

/**
 * Every text a screen can show, as a dotted path into the Dutch files of shared/i18n: the compiler refuses a key
 * that is not there. A text with plural forms is stored as `…_one` and `…_other` and asked for without the ending.
 */
export type TextKey = WithoutPluralForm<
  | PathsOf<typeof nl>
  | PathsOf<typeof chat>
  | PathsOf<typeof desk>
  | PathsOf<typeof door>
  | PathsOf<typeof incident>
  | PathsOf<typeof journal>
  | PathsOf<typeof map>
  | PathsOf<typeof office>
  | PathsOf<typeof people>
  | PathsOf<typeof photo>
  | PathsOf<typeof refusal>
  | PathsOf<typeof road>
  | PathsOf<typeof start>
  | PathsOf<typeof update>
  | PathsOf<typeof verify>
>;

type PathsOf<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${PathsOf<Texts[Key]>}`;
}[keyof Texts & string];

type WithoutPluralForm<Path extends string> = Path extends `${infer Stem}_one` | `${infer Stem}_other`
  ? Stem
  : Path;
