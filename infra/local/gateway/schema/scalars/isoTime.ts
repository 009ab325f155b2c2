const date = String.raw`(?<year>-?\d{4,9})-(?<month>\d{2})-(?<day>\d{2})`;
const time = String.raw`(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?`;
const offset = String.raw`(?:Z|[+-](?:0\d|1[0-8]):[0-5]\d(?::[0-5]\d)?)`;

const datePattern = new RegExp(`^${date}${offset}?$`);
const timePattern = new RegExp(`^${time}${offset}?$`);
const dateTimePattern = new RegExp(`^${date}T${time}${offset}$`);

const isInCalendar = (groups: Record<string, string> | undefined): boolean => {
  const [year, month, day] = [Number(groups?.year), Number(groups?.month), Number(groups?.day)];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
};

/** `2026-02-28`, with or without an offset. A day that is in no calendar is refused. */
export const isIsoDate = (text: string): boolean => {
  const match = datePattern.exec(text);
  return match !== null && isInCalendar(match.groups);
};

/** `12:30`, `12:30:24.500+05:30`. */
export const isIsoTime = (text: string): boolean => timePattern.test(text);

/** `2026-02-28T12:30:24.500Z`: here the offset is compulsory. */
export const isIsoDateTime = (text: string): boolean => {
  const match = dateTimePattern.exec(text);
  return match !== null && isInCalendar(match.groups);
};
