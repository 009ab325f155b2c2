import { importColumns } from '../../../shared/directory/import/importColumns.ts';

/** A file to begin from: the columns and two invented people. Opens in a spreadsheet as columns. */
export const importSample = (): string =>
  [
    importColumns.join(';'),
    'v.voorbeeld;Veerle Voorbeeld;;449001;INP;OFFICER;;;;nl;2026-12-01;2027-05-31;2027-03-31',
    'j.denkbeeldig;Jan Denkbeeldig;;449002;HINP;OFFICER TEAM_LEAD;;;;nl fr;2026-12-01;2027-05-31;',
    '',
  ].join('\r\n');
