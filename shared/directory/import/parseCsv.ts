/** One record of the file and the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  /** The line of a quotation mark that is never closed. */
  readonly openQuote?: number;
}

/**
 * Comma-separated values as RFC 4180 has them and spreadsheets write them: a byte order mark at the front is passed
 * over, lines end in CRLF, LF or CR, a field in quotation marks may hold all of these, and separators are the commas or
 * semicolons of the first line, whichever it has more of outside quotation marks. Lines of nothing are left out.
 */
export const parseCsv = (text: string): ParsedCsv => {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(source);
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let field = '';
  let line = 1;
  let began = 1;
  let quotedFrom = 0;
  let wasQuoted = false;
  const endField = () => {
    fields.push(wasQuoted ? field : field.trim());
    field = '';
    wasQuoted = false;
  };
  const endRecord = () => {
    endField();
    if (fields.some((value) => value !== '')) records.push({ line: began, fields });
    fields = [];
  };
  for (let index = 0; index < source.length; index++) {
    const sign = source.charAt(index);
    if (quotedFrom > 0) {
      if (sign === '\n') line++;
      if (sign !== '"') field += sign;
      else if (source.charAt(index + 1) === '"') {
        field += '"';
        index++;
      } else quotedFrom = 0;
    } else if (sign === '"' && field.trim() === '' && !wasQuoted) {
      quotedFrom = line;
      wasQuoted = true;
      field = '';
    } else if (sign === separator) endField();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && source.charAt(index + 1) === '\n') index++;
      endRecord();
      line++;
      began = line;
    } else if (!wasQuoted || sign.trim() !== '') field += sign;
  }
  if (quotedFrom > 0) return { records, openQuote: quotedFrom };
  endRecord();
  return { records };
};

/** The first line's commas or semicolons, whichever there are more of outside quotation marks. */
const separatorOf = (source: string): ',' | ';' => {
  let quoted = false;
  let semicolons = 0;
  let commas = 0;
  for (const sign of source) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '\n' || sign === '\r') break;
    if (sign === ';') semicolons++;
    if (sign === ',') commas++;
  }
  return semicolons >= commas ? ';' : ',';
};
