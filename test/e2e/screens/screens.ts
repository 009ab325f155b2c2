import type { Page } from 'playwright-core';
import { peopleScreensOf } from './peopleScreens.ts';
import { reviewScreensOf } from './reviewScreens.ts';
import { deskSmall, deskWide, phone, type Screen, tablet } from './Screen.ts';

const press = (key: string) => async (page: Page) => {
  await page.locator('.grid-row').first().waitFor();
  await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
};

const menu = async (page: Page): Promise<void> => {
  await page.locator('.account-button').click();
  await page.locator('.account-menu:popover-open .account-who').waitFor();
};

/**
 * Every screen there is, for the checks that look at all of them.
 * @param zone the code of the zone to look at; @param incident an open incident of it.
 */
export const screensOf = (zone: string, incident: string): readonly Screen[] => {
  const road = [tablet, phone];
  const desk = [deskWide, deskSmall];
  const patrolHome = `/patrol/${zone}/`;
  const deskHome = `/desk/${zone}/`;
  const deskIncident = `/desk/${zone}/incident/${incident}`;
  const row = async (page: Page) => page.locator('.row, .grid-row').first().waitFor();
  const story = async (page: Page) => page.locator('.timeline-row').first().waitFor();
  return [
    { name: 'patrol list', who: 'officer', path: patrolHome, sizes: road, enter: row },
    {
      name: 'patrol incident',
      who: 'officer',
      path: `/patrol/${zone}/incident/${incident}`,
      sizes: road,
      enter: story,
    },
    {
      name: 'patrol unknown incident',
      who: 'officer',
      path: `/patrol/${zone}/incident/01JFAKE0000000000000000099`,
      sizes: [phone],
    },
    {
      name: 'patrol chat',
      who: 'officer',
      path: `/patrol/${zone}/chat`,
      sizes: [phone],
      enter: async (page) => page.locator('.channel-row, .list-none, .chat-list .notice').first().waitFor(),
    },
    {
      name: 'desk channel',
      who: 'dispatcher',
      path: `/desk/${zone}/chat/Z`,
      sizes: [deskWide],
      enter: async (page) => page.locator('.composer').waitFor(),
    },
    {
      name: 'desk photos',
      who: 'dispatcher',
      path: `/desk/${zone}/photos`,
      sizes: [deskSmall],
      enter: async (page) => page.locator('.photo-failures p').first().waitFor(),
    },
    { name: 'patrol menu', who: 'officer', path: patrolHome, sizes: road, enter: menu },
    { name: 'desk grid', who: 'dispatcher', path: deskHome, sizes: desk, enter: row },
    { name: 'desk incident', who: 'dispatcher', path: deskIncident, sizes: [...desk, phone], enter: story },
    { name: 'desk new incident', who: 'dispatcher', path: deskHome, sizes: [deskWide], enter: press('n') },
    {
      name: 'desk priority',
      who: 'dispatcher',
      path: deskIncident,
      sizes: [deskWide],
      enter: async (page) => {
        await story(page);
        await press('p')(page);
      },
    },
    {
      name: 'desk close',
      who: 'dispatcher',
      path: deskIncident,
      sizes: [deskWide],
      enter: async (page) => {
        await story(page);
        await press('c')(page);
      },
    },
    {
      name: 'desk assign',
      who: 'dispatcher',
      path: deskIncident,
      sizes: desk,
      enter: async (page) => {
        await story(page);
        await press('a')(page);
      },
    },
    {
      name: 'desk edit',
      who: 'dispatcher',
      path: deskIncident,
      sizes: [deskSmall],
      enter: async (page) => {
        await story(page);
        await press('e')(page);
      },
    },
    {
      name: 'desk more',
      who: 'dispatcher',
      path: deskIncident,
      sizes: [deskWide],
      enter: async (page) => {
        await story(page);
        await press('x')(page);
      },
    },
    {
      name: 'unit board',
      who: 'dispatcher',
      path: `/desk/${zone}/units`,
      sizes: desk,
      enter: async (page) => page.locator('.board-columns').waitFor(),
    },
    {
      name: 'response times',
      who: 'dispatcher',
      path: `/desk/${zone}/reports`,
      sizes: desk,
      enter: async (page) => page.locator('.report-table, .report > p:last-child').first().waitFor(),
    },
    { name: 'desk help', who: 'dispatcher', path: deskHome, sizes: [deskWide], enter: press('?') },
    { name: 'desk palette', who: 'dispatcher', path: deskHome, sizes: [deskWide], enter: press('Control+k') },
    ...reviewScreensOf(zone),
    ...peopleScreensOf(zone),
    { name: 'start', who: 'none', path: '/start/', sizes: [tablet, phone] },
    { name: 'verify', who: 'none', path: '/verify/', sizes: [tablet, phone] },
    { name: 'signed out', who: 'none', path: patrolHome, sizes: [tablet, phone] },
    { name: 'which zone', who: 'none', path: '/patrol/', sizes: [tablet, phone] },
    { name: 'not found', who: 'none', path: '/desk/no/such/place', sizes: [phone] },
  ];
};
