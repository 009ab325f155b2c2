import { expect, test } from 'vitest';
import { readImport } from '../../../shared/directory/import/readImport.ts';
import { importSample } from './importSample.ts';

test('the sample is a file the zone itself takes, without a problem', () => {
  const read = readImport(importSample().replaceAll('\r\n', '\n'));
  expect(read.problems).toEqual([]);
  expect(read.rows).toHaveLength(2);
});
