/** Parts of Java's DateTimeFormatter patterns that are reproduced: yyyy MM dd HH mm ss SSS Z XXX 'text'. */
const token = /'([^']*)'|y{2,4}|MM|dd|HH|mm|ss|SSS|XXX|Z|[^A-Za-z']/g;

type Fields = Record<string, string>;

const fieldsAt = (at: number, zone: string): Fields => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const fields: Fields = {};
  for (const { type, value } of format.formatToParts(at)) fields[type] = value;
  return fields;
};

/** Minutes east of UTC in `zone` at that moment. */
const offsetAt = (at: number, zone: string): number => {
  const f = fieldsAt(at, zone);
  const local = Date.parse(`${f.year}-${f.month}-${f.day}T${f.hour}:${f.minute}:${f.second}Z`);
  return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000);
};

const offsetText = (minutes: number, colon: string): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${colon}${String(rest).padStart(2, '0')}`;
};

const tokens = (pattern: string): string[] => {
  const found = pattern.match(token) ?? [];
  if (found.join('') !== pattern) throw new Error('A time pattern this gateway does not reproduce');
  return found;
};

/** `at` (milliseconds since the epoch) in a Java pattern. @throws on a letter that is not reproduced */
export function formatTime(at: number, pattern: string, zone: string): string {
  const f = fieldsAt(at, zone);
  const known: Record<string, () => string> = {
    yyyy: () => f.year ?? '',
    yy: () => (f.year ?? '').slice(-2),
    MM: () => f.month ?? '',
    dd: () => f.day ?? '',
    HH: () => f.hour ?? '',
    mm: () => f.minute ?? '',
    ss: () => f.second ?? '',
    SSS: () => String(((at % 1000) + 1000) % 1000).padStart(3, '0'),
    Z: () => offsetText(offsetAt(at, zone), ''),
    XXX: () => (offsetAt(at, zone) === 0 ? 'Z' : offsetText(offsetAt(at, zone), ':')),
  };
  return tokens(pattern)
    .map((part) => known[part]?.() ?? part.replaceAll("'", ''))
    .join('');
}

/** Milliseconds since the epoch of a text in a Java pattern; `zone` counts where the text has no offset. */
export function parseTime(text: string, pattern: string, zone: string): number {
  const shape: Record<string, string> = {
    Z: '[+-]\\d{4}',
    XXX: 'Z|[+-]\\d{2}:\\d{2}',
    SSS: '\\d{3}',
    yyyy: '\\d{4}',
  };
  const parts = tokens(pattern);
  const source = parts.map((part) =>
    /^[A-Za-z]/.test(part)
      ? `(${shape[part] ?? '\\d{2}'})`
      : `(${part.replaceAll("'", '').replace(/\W/g, '\\$&')})`,
  );
  const match = new RegExp(`^${source.join('')}$`).exec(text);
  if (!match) throw new Error('The text is not in that time pattern');
  const f: Fields = {};
  parts.forEach((part, i) => {
    f[part] = match[i + 1] ?? '';
  });
  const local = Date.parse(
    `${f.yyyy ?? '1970'}-${f.MM ?? '01'}-${f.dd ?? '01'}T${f.HH ?? '00'}:${f.mm ?? '00'}:${f.ss ?? '00'}.${f.SSS ?? '000'}Z`,
  );
  const written = f.XXX ?? f.Z;
  if (written === 'Z') return local;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(written ?? '') ?? [];
  const offset = sign
    ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
    : offsetAt(local, zone);
  return local - offset * 60_000;
}
