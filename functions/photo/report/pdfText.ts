/** Signs of Windows' western code page that are elsewhere in Unicode. */
const placed: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
};

/** A text as PDF writes it in that code page, in hexadecimal: nothing in it can end the string. What it has no sign for is a question mark. */
export const pdfText = (text: string): string => {
  const bytes = [...text.normalize('NFC')].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 32 && code <= 126) return code;
    if (code >= 160 && code <= 255) return code;
    return placed[sign] ?? 63;
  });
  return `<${Buffer.from(bytes).toString('hex')}>`;
};
