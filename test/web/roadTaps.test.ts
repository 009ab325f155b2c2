import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FakeChat } from '../../web/src/chat/fakes/createFakeChat.ts';
import { onZone } from './fixtures/onZone.ts';
import type { RoadSeat } from './fixtures/openRoad.ts';
import { useRoad } from './fixtures/useRoad.ts';

const road = useRoad('roadTaps');

const sit = (size: 'tablet' | 'phone', query = '', place = ''): Promise<RoadSeat> =>
  road.sit(
    `/patrol/5449/${place}?live=0&map=none${query.includes('&moves=') ? '' : '&still=1'}${query}`,
    size,
  );

const pressed = (page: Page, status: string) => page.locator(`.dock-current[data-status=${status}]`);

describe('web.md G22: how many presses a task costs', () => {
  test('1. a status: one on a tablet', async () => {
    const { page, presses } = await sit('tablet');
    await page.locator('.dock-button[data-status=EN_ROUTE]').tap();
    await pressed(page, 'EN_ROUTE').waitFor();
    expect(await presses()).toBe(1);
  });

  test('1. a status: any of them in two on a phone, the likely one in one', async () => {
    const { page, presses } = await sit('phone');
    await page.locator('.dock-current').tap();
    await page.locator('.sheet-status[data-status=ON_SCENE]').tap();
    await pressed(page, 'ON_SCENE').waitFor();
    expect(await presses()).toBe(2);
    await page.locator('.dock-likely').tap();
    await pressed(page, 'AVAILABLE_PATROL').waitFor();
    expect(await presses()).toBe(1);
  });

  test('1. a wrong status is taken back in one', async () => {
    const { page, presses } = await sit('tablet');
    await page.locator('.dock-button[data-status=BUSY_ADMIN]').tap();
    await presses();
    await page.locator('.toast-undo').tap();
    await pressed(page, 'AVAILABLE_PATROL').waitFor();
    expect(await presses()).toBe(1);
  });

  test.each(['tablet', 'phone'] as const)(
    '2. accept a P1, go en route and open Waze: one (%s)',
    async (size) => {
      const { page, presses, opened } = await sit(size);
      await onZone(page, 'p1()');
      await page.locator('.takeover-accept').tap();
      await pressed(page, 'EN_ROUTE').waitFor();
      expect(await presses()).toBe(1);
      await expect
        .poll(() => opened.filter((url) => url.startsWith('https://waze.com/ul?ll=')))
        .toHaveLength(1);
    },
  );

  test('3. my incident’s story: one', async () => {
    const { page, presses } = await sit('tablet');
    await onZone(page, 'p2()');
    await page.locator('.alert-banner .button-primary').tap();
    await presses();
    await page.locator('.home-card .glance-acts > .button').last().tap();
    await page.locator('.timeline-row').first().waitFor();
    expect(await presses()).toBe(1);
  });

  test('4. the way to an incident of the list: two', async () => {
    const { page, presses, opened } = await sit('tablet');
    await page.locator('.row').first().tap();
    await page.locator('.pane-buttons .drive-button').tap();
    await expect.poll(() => opened.length).toBe(1);
    expect(await presses()).toBe(2);
  });

  test('9. one’s place is shared without a press while on duty, and stops with one', async () => {
    const { page, presses } = await sit('tablet');
    await page.locator('.sharing-on').waitFor();
    expect(await presses()).toBe(0);
    await page.locator('.sharing-chip').tap();
    await page.locator('.sharing-off').waitFor();
    expect(await presses()).toBe(1);
  });

  test('a seeded fault, a status that costs a tap too many, is counted', async () => {
    const { page, presses } = await sit('tablet');
    await page.locator('.dock-current').tap();
    await page.locator('.sheet-status[data-status=EN_ROUTE]').tap();
    await pressed(page, 'EN_ROUTE').waitFor();
    expect(await presses()).toBeGreaterThan(1);
    console.log('taps: 9 tasks of the road counted on the built client');
  });
});

describe('a phone’s tabs', () => {
  test('are few enough to be read; what has no room is one press further, and every badge stays in sight', async () => {
    const { page, presses } = await sit('phone');
    const tabs = page.locator('.field-nav > .nav-item:visible');
    const seen = await tabs.evaluateAll((all) =>
      all.map((tab) => ({
        px: Number.parseFloat(getComputedStyle(tab).fontSize),
        cut: tab.scrollWidth > tab.clientWidth,
      })),
    );
    expect(seen).toHaveLength(5);
    expect(seen.filter(({ px, cut }) => px < 13 || cut)).toEqual([]);
    await page.locator('.nav-item:visible > .chat-badge').waitFor();
    await presses();
    await page.getByRole('button', { name: 'Verduister' }).tap();
    await page.locator('.blackout').waitFor();
    expect(await presses()).toBe(1);
    await page.locator('.blackout').dblclick();
    await page.locator('.blackout').waitFor({ state: 'detached' });
    await presses();
    await page.locator('.nav-more').tap();
    await page.locator('.more-sheet').getByRole('link', { name: 'Eenheden' }).tap();
    await page.locator('.unit-row').first().waitFor();
    expect(await presses()).toBe(2);
    expect(await page.locator('.nav-more').getAttribute('aria-current')).toBe('true');
  });

  test('are the keyboard’s too: what is further opens, closes, and gives the focus back', async () => {
    const { page } = await sit('phone');
    await page.locator('.nav-more').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Meer' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.more-sheet').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('.nav-more'))).toBe(true);
  });
});

describe('the emergency is held, never tapped', () => {
  const hold = async (page: Page, ms: number): Promise<void> => {
    const box = await page.locator('.dock-emergency').boundingBox();
    if (!box) throw new Error('no emergency button');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.waitForTimeout(ms);
    await page.mouse.up();
  };

  test('10. two seconds of one press raise the alarm, and both sides of it are shown', async () => {
    const { page, presses } = await sit('phone');
    await hold(page, 2_300);
    await page.locator('.alarm-own').waitFor();
    expect(await presses()).toBe(1);
  });

  test('let go before that, it does nothing but say how', async () => {
    const { page } = await sit('phone');
    await hold(page, 900);
    await page.locator('.toast').waitFor();
    await page.waitForTimeout(1_500);
    expect(await page.locator('.alarm-band').count()).toBe(0);
  });

  test('the keyboard holds it too', async () => {
    const { page } = await sit('tablet');
    await page.locator('.dock-emergency').focus();
    await page.keyboard.down('Enter');
    // Held until it went out: a busy machine begins to count late.
    await page.locator('.alarm-own').waitFor();
    await page.keyboard.up('Enter');
  });
});

describe('a P1', () => {
  test('cannot be wiped away: Escape reads it, and opens the incident', async () => {
    const { page } = await sit('tablet');
    await onZone(page, 'p1()');
    await page.locator('.takeover').waitFor();
    await page.mouse.click(5, 5);
    expect(await page.locator('.takeover').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('#pane-title').waitFor();
    expect(await page.locator('.takeover').count()).toBe(0);
  });

  test('comes back when the desk repeats it, also after it was wiped away here', async () => {
    const { page } = await sit('phone');
    await onZone(page, 'p1()');
    await page.locator('.takeover-read').tap();
    await page.locator('.takeover').waitFor({ state: 'detached' });
    await page.evaluate(() => {
      const { world } = window.zone;
      const alerted = [...world.incidents.peek().values()].find(({ title }) => title.includes('wapen'));
      if (!alerted) throw new Error('nobody is alerted');
      // The acknowledgement did not arrive, and the desk asks again.
      const assignments = alerted.assignments.map((one) => ({
        ...one,
        state: 'ALERTED' as const,
        repeatedAt: new Date().toISOString(),
      }));
      world.put(world.incidents, { ...alerted, assignments, version: alerted.version + 1 });
    });
    await page.locator('.takeover').waitFor();
  });

  test('keeps the focus inside while it stands', async () => {
    const { page } = await sit('tablet');
    await onZone(page, 'p1()');
    await page.locator('.takeover').waitFor();
    for (let turn = 0; turn < 12; turn += 1) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('.takeover') !== null;
      });
      expect(inside).toBe(true);
    }
  });

  test('breaks through the blackout, which two taps end as well', async () => {
    const { page } = await sit('tablet');
    await page.getByRole('button', { name: 'Verduister' }).tap();
    await page.locator('.blackout').dblclick();
    await page.locator('.blackout').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Verduister' }).tap();
    await page.locator('.blackout').waitFor();
    await onZone(page, 'p1()');
    await page.locator('.takeover').waitFor();
    expect(await page.locator('.blackout').count()).toBe(0);
  });
});

describe('while the car moves', () => {
  const drive = async (): Promise<RoadSeat> => {
    const seat = await sit('tablet', '&n=19');
    await onZone(seat.page, 'p2()');
    await seat.page.locator('.alert-banner .button-primary').tap();
    await seat.page.evaluate(() => document.querySelector<HTMLElement>('.nav-drive')?.click());
    await seat.page.locator('.drive-side').waitFor();
    return seat;
  };

  test('is over with the word that one has arrived, though a hand had begun it', async () => {
    const { page } = await drive();
    expect(await page.locator('.drive-side').count()).toBe(1);
    await page.locator('.dock-likely', { hasText: 'Ter plaatse' }).tap();
    await page.locator('.drive-side').waitFor({ state: 'detached' });
  });

  test('a short note is two presses and stands in the story; there is nothing to type in', async () => {
    const { page, presses } = await drive();
    await presses();
    expect(await page.locator('input, textarea').count()).toBe(0);
    await page.locator('.drive-acts .button', { hasText: 'Bericht' }).tap();
    await page.getByRole('button', { name: 'Bijna ter plaatse' }).tap();
    await page.getByText('Genoteerd: Bijna ter plaatse').waitFor();
    expect(await presses()).toBe(2);
    const noted = await page.evaluate(() => {
      const { world } = window.zone;
      return [...world.incidents.peek().values()].some(({ lastNote }) => lastNote === 'Bijna ter plaatse');
    });
    expect(noted).toBe(true);
  });

  /** Something is said in one's own incident's channel; what the device's voice was given is in `spoken`. */
  const talk = async (page: Page): Promise<(text: string, priority: string) => Promise<void>> => {
    await page.evaluate(() => {
      const { world, chat: switches } = window.zone as unknown as {
        world: Window['zone']['world'];
        chat: { chat: FakeChat };
      };
      const { chat } = switches;
      const mine = [...world.units.peek().values()].find((unit) => unit.mine)?.assignment?.incidentId;
      const everybody = [...chat.everybody.values()].slice(0, 4);
      const me = chat.everybody.get('me');
      if (me === undefined) throw new Error('nobody drives');
      if (!chat.channels.has(`I-${mine}`)) chat.open(`I-${mine}`, 'INCIDENT', 'Proef', [me, ...everybody]);
      const spoken: string[] = [];
      speechSynthesis.speak = (said) => void spoken.push(`${said.lang}: ${said.text}`);
      Object.assign(globalThis, { spoken, inChannel: `I-${mine}` });
    });
    return async (text, priority) => {
      await page.evaluate(
        ([words, how]) => {
          const { inChannel, zone: fake } = globalThis as unknown as {
            inChannel: string;
            zone: { chat: { say: (...said: unknown[]) => void } };
          };
          fake.chat.say(words, inChannel, { priority: how });
        },
        [text, priority],
      );
    };
  };
  const spoken = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);

  test('an urgent message of one’s incident is answered with one press, which confirms it too', async () => {
    const { page, presses } = await drive();
    const say = await talk(page);
    await say('Dader te voet naar het station', 'URGENT');
    await page.locator('.drive-message', { hasText: 'Dader te voet' }).waitFor();
    expect(await page.locator('.urgent-banner').count()).toBe(0);
    expect(await page.locator('input, textarea').count()).toBe(0);
    await presses();
    await page.locator('.drive-message').getByRole('button', { name: 'Ik kom' }).tap();
    await page.locator('.drive-message').waitFor({ state: 'detached' });
    expect(await presses()).toBe(1);
    const last = await page.evaluate(() => {
      const { inChannel, zone: fake } = globalThis as unknown as {
        inChannel: string;
        zone: { chat: { chat: FakeChat } };
      };
      return fake.chat.chat.channels.get(inChannel)?.messages.map(({ text, acks }) => [text, acks.length]);
    });
    expect(last?.slice(-2)).toEqual([
      ['Dader te voet naar het station', 1],
      ['Ik kom', 0],
    ]);
  });

  test('messages are read aloud only to who switched that on, and it is silenced with one press', async () => {
    const { page, presses } = await drive();
    const say = await talk(page);
    await say('Niemand hoort dit', 'URGENT');
    await page.locator('.drive-message', { hasText: 'Niemand hoort dit' }).waitFor();
    expect(await spoken(page)).toEqual([]);
    await page.locator('.drive-message').getByRole('button', { name: 'Begrepen' }).tap();
    await page.getByRole('switch', { name: 'Chat voorlezen' }).tap();
    await say('Gewoon bericht', 'NORMAL');
    await say('Langs de achterkant', 'IMPORTANT');
    await expect.poll(() => spoken(page)).toContain('nl: Langs de achterkant');
    expect((await spoken(page)).join()).not.toMatch(/Niemand hoort dit|Gewoon bericht/);
    await presses();
    await page.getByRole('button', { name: 'Stil' }).tap();
    await page.getByRole('button', { name: 'Lees voor' }).waitFor();
    expect(await presses()).toBe(1);
    expect(await page.evaluate(() => localStorage.getItem('patrouille.aloud'))).toBe('on');
  });

  test('who is a passenger has the whole screen with one press, and the zone is told', async () => {
    const { page, presses } = await sit('tablet', '&moves=by-hand');
    await page.evaluate(() => {
      const { world } = window.zone;
      world.offline.value = true;
      const mine = [...world.units.peek().values()].find((unit) => unit.mine)?.id ?? '';
      const [place] = [world.positions.peek().get(mine)];
      if (!place) throw new Error('no place to drive from');
      for (const seconds of [0, 6]) {
        const at = new Date(Date.now() + seconds * 1_000).toISOString();
        world.positions.value = new Map([...world.positions.peek(), [mine, { ...place, speedKmh: 50, at }]]);
      }
    });
    await page.locator('.drive-passenger').tap();
    await page.locator('.drive-side').waitFor({ state: 'detached' });
    expect(await presses()).toBe(1);
    await page.locator('[data-queue="1"]').tap();
    await page.locator('.drawer-row', { hasText: 'Passagier' }).waitFor();
    expect(await page.getByRole('button', { name: 'Verwijder' }).count()).toBe(0);
  });
});

describe('a message the zone refused', () => {
  test('says why, is edited, and goes out again', async () => {
    const { page } = await sit('phone', '&n=19');
    await page.locator('.row').first().tap();
    await onZone(page, "refuse('incident.alreadyClosed')");
    await page.locator('[data-note-field]').fill('Niemand te zien');
    await page.locator('[data-note-field]').press('Control+Enter');
    await page.locator('.queue-refused').tap();
    await page.locator('.drawer-why', { hasText: 'incident.alreadyClosed' }).waitFor();
    await onZone(page, 'refuse(null)');
    await page.getByRole('button', { name: 'Bewerk' }).tap();
    await page.getByLabel('Wat moet er staan?').fill('Niemand aangetroffen');
    await page.getByRole('button', { name: 'Verzend opnieuw' }).tap();
    await page.getByText('Niets in de wachtrij').waitFor();
  });
});

describe('without a network', () => {
  test('a status is safe on the device and says so; the drawer has it', async () => {
    const { page } = await sit('tablet', '&link=offline&offline=1');
    await page.locator('.dock-button[data-status=EN_ROUTE]').tap();
    await page.locator('.dock-current .dock-proof', { hasText: 'in wachtrij' }).waitFor();
    await page.locator('[data-queue="1"]').tap();
    await page.locator('.drawer-row', { hasText: 'Status' }).waitFor();
  });
});

describe('the beginning of a shift', () => {
  test('is one press, and asks the device for all it needs in it', async () => {
    const { page, presses } = await sit('phone', '&shift=none', 'shift');
    await page.locator('.shift-go').tap();
    await page.locator('.shift-now').waitFor();
    expect(await presses()).toBe(1);
    await expect
      .poll(() => page.locator('[data-check][data-state=pending], [data-check][data-state=busy]').count())
      .toBe(0);
    expect(await page.locator('[data-check=location]').getAttribute('data-state')).toBe('ok');
  });
});
