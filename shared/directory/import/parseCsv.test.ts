import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './parseCsv.ts';

const fieldsOf = (text: string) => parseCsv(text).records.map(({ fields }) => fields);

describe('a file with values', () => {
  test.each([
    {
      what: 'commas',
      text: 'a,b\n1,2',
      fields: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      what: 'semicolons',
      text: 'a;b\r\n1;2\r\n',
      fields: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      what: 'a byte order mark',
      text: '\uFEFFa;b\n1;2',
      fields: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      what: 'old line ends',
      text: 'a;b\r1;2\r',
      fields: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      what: 'quotation marks',
      text: 'a;b\n"x;""y""";"z\nz"',
      fields: [
        ['a', 'b'],
        ['x;"y"', 'z\nz'],
      ],
    },
    {
      what: 'a comma in a field of a file with semicolons',
      text: 'a;b\n1,5;2',
      fields: [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    },
    {
      what: 'lines of nothing',
      text: 'a;b\n\n;;\n1;2\n\n',
      fields: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      what: 'blanks around a quoted field',
      text: 'a;b\n "x" ; y ',
      fields: [
        ['a', 'b'],
        ['x', 'y'],
      ],
    },
    { what: 'nothing at all', text: '', fields: [] },
  ])('is read with $what', ({ text, fields }) => {
    expect(fieldsOf(text)).toEqual(fields);
  });

  test('says on which line a record begins, also after a field of several lines', () => {
    expect(parseCsv('a;b\n"1\n1";2\n3;4').records.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('names the line of a quotation mark that is never closed', () => {
    expect(parseCsv('a;b\n1;2\n"3;4\n5;6').openQuote).toBe(3);
  });

  test('comes back as it was written, whatever stands in it: 5,000 at random', () => {
    const field = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '\r', '👮'),
      maxLength: 8,
    });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    let quotedFields = 0;
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const head = rows[0]?.map((_, index) => `h${index}`) ?? [];
        const text = [head, ...rows]
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator))
          .join(end);
        quotedFields += rows.flat().length;
        const wanted = rows.filter((row) => row.some((value) => value !== ''));
        expect(fieldsOf(text).slice(1)).toEqual(wanted);
      }),
      { numRuns: 5_000 },
    );
    console.log(`csv: 5,000 random files, ${quotedFields} fields, all as written`);
  });

  test('never throws, whatever the bytes: 1,000 at random', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseCsv(text);
      }),
      { numRuns: 1_000 },
    );
  });
});
