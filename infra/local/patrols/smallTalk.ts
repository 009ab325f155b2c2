import type { ZoneOutput } from '../outputs/Outputs.ts';

type Role = ZoneOutput['people'][number]['roles'][number];

/** A line of the demo's talk: in which channel, by whom, what. */
export interface Line {
  readonly in: 'GROUP' | 'SERVICE' | 'BROADCAST';
  /** The first of the demo who holds the function; `CREW` an officer of the simulation. */
  readonly by: Role | 'CREW';
  readonly text: string;
  readonly priority?: 'IMPORTANT';
}

/** The demo's group. */
export const groupTitle = 'Fietsdiefstallen jachthaven';

/** What is said before anybody comes to look: invented, as everything here. */
export const smallTalk: readonly Line[] = [
  {
    in: 'BROADCAST',
    by: 'TEAM_LEAD',
    priority: 'IMPORTANT',
    text: 'Denkbeeldige Kaai is tot 22.00 uur afgesloten voor een boottakeling. Rijd om langs de Verzonnen Laan.',
  },
  {
    in: 'SERVICE',
    by: 'TEAM_LEAD',
    text: 'Goedenavond Ploeg A. Briefing om 18.45 uur in lokaal 2, daarna meteen de baan op.',
  },
  { in: 'SERVICE', by: 'CREW', text: 'Begrepen. Wij tanken eerst nog, vijf minuten later.' },
  { in: 'SERVICE', by: 'TEAM_LEAD', text: 'Goed. De reserve-AED ligt bij het onthaal, neem hem mee.' },
  {
    in: 'GROUP',
    by: 'DISPATCHER',
    text: 'Derde melding deze week: tussen 20 en 22 uur, telkens bij de fietsenrekken aan steiger C.',
  },
  {
    in: 'GROUP',
    by: 'CREW',
    text: 'We rijden er straks traag langs. Camera van de havenmeester hangt scheef, gezien gisteren.',
  },
  {
    in: 'GROUP',
    by: 'TEAM_LEAD',
    text: 'Ik vraag de havenmeester om hem morgen recht te zetten. Wie ziet een witte bestelwagen: noteer de plaat, niet aanspreken.',
  },
  { in: 'GROUP', by: 'CREW', text: '👍 staat op ons blad.' },
];
