import { expect, test } from 'vitest';
import { sniffPicture } from './sniffPicture.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['\xff\xd8\xff\xe1', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x18ftypheic\0\0\0\0', 'image/heic'],
  ['<svg xmlns=', null],
  ['GIF89a', null],
  ['', null],
])('%j is %s', (head, type) => {
  expect(sniffPicture(bytes(head))).toBe(type);
});
