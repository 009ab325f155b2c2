import { expect, test } from 'vitest';
import { useRoad } from './fixtures/useRoad.ts';

const road = useRoad('ownPassword');

test('one’s own password is changed with the old one: a wrong one is said, the right one is heard, and nothing typed stays', async () => {
  const { page } = await road.sit('/patrol/5449/account?live=0&map=none', 'phone');
  const change = page.getByRole('button', { name: 'Wachtwoord wijzigen' });
  const fill = async (current: string): Promise<void> => {
    await page.getByLabel('Oud wachtwoord').fill(current);
    await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill('een lange zin die niemand raadt');
    await page.getByLabel('Nieuw wachtwoord, nog eens').fill('een lange zin die niemand raadt');
    await change.click();
  };
  await change.click();
  await fill('Oefening-2025!');
  await page.getByText('Het oude wachtwoord klopt niet').waitFor();
  await fill('Oefening-2026!');
  await page.getByText('Uw wachtwoord is gewijzigd').waitFor();
  await change.click();
  expect(await page.getByLabel('Oud wachtwoord').inputValue()).toBe('');
});
