import type { FakeChat } from '../src/chat/fakes/createFakeChat.ts';
import type { FakePerson } from '../src/chat/fakes/FakePerson.ts';
import type { FakeWorld } from './createFakeWorld.ts';

const minutes = 60_000;

/** What was said in the fake zone before this page was opened; all invented. `?messages=` fills one channel further. */
export const fakeChatTalk = (world: FakeWorld, chat: FakeChat, me: FakePerson): void => {
  const now = Date.now();
  const crew = (callSign: string): readonly FakePerson[] =>
    (world.units.peek().get(callSign)?.crew ?? []).map(({ personId, name }) => ({
      personId,
      name,
      callSign,
    }));
  const others = ['OO 07', 'OO 16', 'OO 12'].flatMap((sign) => crew(sign).slice(0, 1));
  const desk: FakePerson = {
    personId: 'a.voorbeeld',
    name: me.name === 'A. Voorbeeld' ? 'B. Meldkamer' : 'A. Voorbeeld',
  };
  for (const unit of world.units.peek().values())
    for (const one of crew(unit.id)) chat.everybody.set(one.personId, one);
  chat.everybody.set(me.personId, me);
  // At work on no unit, and at home: found by their names alone.
  for (const name of ['N. Nergens', 'B. Buitendienst', 'E. Eldersma'])
    chat.everybody.set(name.toLowerCase(), { personId: name.toLowerCase(), name });
  const at = (ago: number): string => new Date(now - ago).toISOString();
  const all = [...world.incidents.peek().values()];
  const first = all.find(({ priority }) => priority === 'P1') ?? all[0];
  const second = all.find(({ priority }) => priority === 'P2');
  const [b = desk, c = desk, d = desk] = others;
  if (first !== undefined) {
    const id = `I-${first.id}`;
    chat.open(id, 'INCIDENT', `${first.location.address}`, [me, desk, ...others], {
      incidentId: first.id,
      priority: first.priority,
    });
    const urgent = chat.post(id, desk, {
      text: 'Dader te voet naar Marktplein, mes in de hand. Niet alleen naderen.',
      priority: 'URGENT',
      at: at(41_000),
    });
    chat.change(id, b, urgent.id, 'chat.acknowledged', {});
    chat.change(id, c, urgent.id, 'chat.acknowledged', {});
    // Unasked, nothing urgent stands over the screens.
    if (!world.asked.has('urgent')) chat.change(id, me, urgent.id, 'chat.acknowledged', {});
    chat.mark(id, d.personId, { delivered: 0, read: 0 });
    const seen = chat.post(id, c, {
      text: 'Donkere jas, kap op. Stapt weg van de camionette. Zie https://voorbeeld.example/kaart?plein=markt',
      at: at(23_000),
      mentions: [me.personId],
    });
    chat.post(id, b, {
      kind: 'PLACE',
      place: { lat: 51.2301, lon: 2.9187, label: 'Marktplein, hoek Kerklaan', at: at(14_000) },
      at: at(14_000),
    });
    chat.post(id, b, { text: 'Verkeerde naam', at: at(13_000) });
    const wrong = chat.channels.get(id)?.messages.at(-1);
    if (wrong !== undefined) chat.change(id, b, wrong.id, 'chat.messageDeleted', {});
    const mine = chat.post(id, me, { text: 'Komen via Kaaistraat, 1 min.', replyTo: seen.id, at: at(9_000) });
    chat.change(id, c, mine.id, 'chat.reacted', { reaction: 'UNDERSTOOD' });
    for (const one of [b, c]) chat.mark(id, one.personId, { delivered: mine.n, read: mine.n });
    chat.mark(id, desk.personId, { delivered: mine.n, read: mine.n });
    chat.mark(id, me.personId, { delivered: mine.n, read: mine.n });
  }
  if (second !== undefined) {
    const id = `I-${second.id}`;
    const more = { incidentId: second.id, priority: second.priority };
    chat.open(id, 'INCIDENT', second.location.address, [me, desk, d], more);
    chat.post(id, d, { text: 'takeldienst komt', at: at(6 * minutes) });
    chat.mark(id, me.personId, { delivered: 1, read: 1 });
  }
  const actions = ['POST', 'URGENT', 'RENAME', 'ADD_MEMBERS', 'REMOVE_MEMBER', 'LEAVE'];
  chat.open('G-EENHEID', 'GROUP', 'OO 05, mijn eenheid', [me, ...crew('OO 05').slice(1)], { actions });
  chat.post('G-EENHEID', crew('OO 05')[1] ?? b, { text: 'tank is vol', at: at(13 * minutes) });
  chat.mark('G-EENHEID', me.personId, { delivered: 1, read: 1 });
  chat.open('G-STORM', 'GROUP', 'Stormplan fase 2', [me, desk, ...others], { actions });
  const count = Number(world.asked.get('messages') ?? 3);
  const words = [
    'Zeedijk gesloten tot 04:00',
    'Nadar staat',
    'Boom over de weg, Torhoutsesteenweg 12',
    'Begrepen',
    'Gemeente brengt zand',
  ];
  for (let n = 0; n < count; n += 1) {
    const who = [b, c, desk, d][n % 4] ?? b;
    const long =
      n % 11 === 0
        ? ' De wegen langs het water blijven dicht tot de nieuwe raming van het Kustweerbericht.'
        : '';
    chat.post('G-STORM', who, {
      text: `${words[n % words.length]}.${count > 5 ? ` (${n + 1})` : ''}${long}`,
      at: at((count - n) * (count > 100 ? 20_000 : 4 * minutes) + 17 * minutes),
    });
  }
  chat.mark('G-STORM', me.personId, {
    delivered: count,
    read: Math.max(0, count - Number(world.asked.get('unread') ?? 1)),
  });
  const leads = me.name === 'A. Voorbeeld';
  chat.open('Z', 'ZONE_BROADCAST', '', [me, desk, ...others], {
    actions: leads ? ['POST', 'URGENT', 'SCHEDULE'] : [],
  });
  chat.post('Z', desk, { text: 'Briefing 21:30 staat klaar', at: at(44 * minutes) });
  chat.mark('Z', me.personId, { delivered: 1, read: 1 });
};
