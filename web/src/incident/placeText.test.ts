import { expect, test } from 'vitest';
import { placeText } from './placeText.ts';

test('a place reads as street, what is there, municipality', () => {
  const place = {
    address: 'Kaaistraat 18',
    what: 'achter de kerk',
    municipality: 'Oostende',
    accuracy: 'EXACT',
  } as const;
  expect(placeText(place)).toBe('Kaaistraat 18, achter de kerk, Oostende');
});

test('what is not known leaves no comma behind', () => {
  expect(placeText({ address: 'Kaaistraat 18', accuracy: 'STREET' })).toBe('Kaaistraat 18');
});
