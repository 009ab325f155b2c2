import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkoutAt, deadReferences } from './deadReferences.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const checkout = checkoutAt(root);

test('what the pages name is there: links, pictures, scripts, files, decisions', () => {
  const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const dead = pages.flatMap((page) =>
    deadReferences(page, readFileSync(join(root, page), 'utf8'), checkout),
  );
  expect(dead.map(({ page, line, says }) => `${page}:${line} ${says}`)).toEqual([]);
  console.log(`pages: ${pages.length} read, nothing they name is missing`);
});

test('each guide is where a reader of the README comes to it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const guides = readdirSync(join(root, 'docs/guides'));
  expect(guides.filter((guide) => !readme.includes(`](docs/guides/${guide})`))).toEqual([]);
});

test.each([
  ['a page that is not there', 'see [the map](docs/guides/maps.md)'],
  ['a heading that is not there', 'see [how](docs/guides/map.md#4-forget-it)'],
  ['a picture that is not there', '![by night](docs/images/night.png)'],
  ['a script that is not there', '`npm run benches`'],
  ['a file that is not there', 'as `test/web/roads.test.ts` shows'],
  ['a decision nobody kept', 'why so: docs/adr/9999'],
])('a seeded fault, %s, is found', (_, line) => {
  expect(deadReferences('README.md', line, checkout)).not.toEqual([]);
});

test('what is there, or stands for many, is let be', () => {
  const line =
    '[map](docs/guides/map.md#1-cut-the-tiles) `npm run zone -- list` `npm start` shared/<capability> https://x.example/test/no docs/adr/0122';
  expect(deadReferences('README.md', line, checkout)).toEqual([]);
});
