/** A file of people for an import; the lines named in `wrong` have a problem, each another one. */
export const peopleFile = (count: number, stamp: string, wrong: readonly number[] = []): string => {
  const heads = 'username;name;personnelNumber;rank;roles;languages;validFrom;validUntil';
  const rows = Array.from({ length: count }, (_, n) => {
    const line = n + 2;
    const fields = [
      `i${stamp}.${n}`,
      `Invoer ${String(n).padStart(3, '0')} Verzonnen`,
      `I${stamp}${n}`,
      'INP',
      'OFFICER',
      'nl',
      '2026-01-01',
      '2027-05-31',
    ];
    const kind = wrong.indexOf(line);
    if (kind >= 0) problems[kind % problems.length]?.(fields, stamp);
    return fields.join(';');
  });
  return [heads, ...rows, ''].join('\r\n');
};

const problems: readonly ((fields: string[], stamp: string) => void)[] = [
  (fields) => fields.splice(4, 1, 'TOVENAAR'),
  (fields) => fields.splice(1, 1, ''),
  (fields, stamp) => fields.splice(0, 1, `i${stamp}.0`),
  (fields) => fields.splice(7, 1, '2025-12-31'),
  (fields) => fields.splice(3, 1, 'GENERAAL'),
  (fields) => fields.splice(4, 1, 'INTERNAL_REVIEW ZONE_ADMIN'),
  (fields) => fields.splice(6, 1, '31/12/2026'),
];
