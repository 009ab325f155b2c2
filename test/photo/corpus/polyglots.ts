import { jpegSegment, withJpegSegments } from '../chunks.ts';
import { type HostileFile, marker } from '../HostileFile.ts';
import { file, mimes, type Plain, script, seen } from './file.ts';

/** A picture that is something else as well: what comes out is the picture alone. */
export const polyglots = ({ jpeg, png, webp }: Plain): readonly HostileFile[] => {
  const zip = Buffer.from(`PK\u0003\u0004${marker}PK\u0005\u0006${'\u0000'.repeat(18)}`, 'latin1');
  const tails: readonly (readonly [string, Buffer])[] = [
    ['ZIP', zip],
    ['HTML', Buffer.from(`<html>${script}</html>`)],
    ['PHP', Buffer.from(`<?php echo "${marker}"; ?>`)],
    ['script', Buffer.from(`*/=1;alert("${marker}")//`)],
    ['PDF', Buffer.from(`%PDF-1.7\n${marker}\n%%EOF`)],
    ['executable', Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.from(marker)])],
    ['another picture', Buffer.concat([jpeg, Buffer.from(marker)])],
  ];
  return [
    ...tails.flatMap(([name, tail]) => [
      file('polyglot', `jpeg and ${name}`, Buffer.concat([jpeg, tail]), mimes.jpeg, seen),
      file('polyglot', `png and ${name}`, Buffer.concat([png, tail]), mimes.png, seen),
      file('polyglot', `webp and ${name}`, Buffer.concat([webp, tail]), mimes.webp, seen),
    ]),
    file('polyglot', 'PDF before a jpeg', Buffer.concat([Buffer.from('%PDF-1.7\n'), jpeg]), mimes.jpeg, {
      refused: ['TYPE'],
    }),
    file('polyglot', 'GIF and script', Buffer.from(`GIF89a/*${marker}*/=1`), mimes.jpeg, {
      refused: ['TYPE'],
    }),
    file(
      'polyglot',
      'jpeg that is a script',
      withJpegSegments(jpeg, [jpegSegment(0xfe, Buffer.from(`*/alert("${marker}")/*`))]),
      mimes.jpeg,
      seen,
    ),
  ];
};
