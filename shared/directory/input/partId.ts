import * as v from 'valibot';
import { line } from '../../kernel/text.ts';

/** The id of a team, district or unit, as people write it on a roster: `OO 05`. */
export const partId = v.pipe(line(20), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u, 'partId'));
