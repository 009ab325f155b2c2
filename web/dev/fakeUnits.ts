import * as v from 'valibot';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import type { UnitStatus } from '../../shared/unit/UnitStatus.ts';
import type { UnitView } from '../src/unit/UnitView.ts';

/** Call sign, crew, vehicle, kind, skills, status, minutes in it. All invented. */
const roster: readonly (readonly [string, string, string, UnitView['kind'], string, UnitStatus, number])[] = [
  ['OO 05', 'L. Fictiva, J. Fictief', 'VW Transporter', 'PATROL', 'EHBO', 'AVAILABLE_PATROL', 6],
  ['OO 03', 'B. Verzinsel, T. Denkbeeld', 'RHIB', 'PATROL', 'BOOT', 'ON_SCENE', 3],
  ['OO 07', 'N. Mogelijk, H. Zogezegd', 'BMW X1', 'PATROL', '', 'EN_ROUTE', 2],
  ['OO 09', 'K. Bedacht, P. Verdicht', 'VW Caddy', 'DOG', 'HOND', 'ON_SCENE', 9],
  ['OO 12', 'V. Voorbeeld, D. Eerlijk', 'VW Transporter', 'PATROL', 'SCHILD', 'AVAILABLE_PATROL', 14],
  ['OO 14', 'M. Fabel, S. Legende', 'Skoda Kodiaq', 'PATROL', '', 'AVAILABLE_STATION', 22],
  ['OO 16', 'M. Denkbeeld, R. Sage', 'VW ID.4', 'PATROL', 'EHBO,SLOT', 'AVAILABLE_PATROL', 11],
  ['OO 21', 'E. Illusie, F. Mythe', 'BMW X1', 'TRAFFIC', 'VERKEER', 'EN_ROUTE', 2],
  ['OO 22', 'G. Fantasie, O. Sprook', 'Motor', 'TRAFFIC', 'VERKEER', 'TRANSPORT', 17],
  ['OO 26', 'I. Schijn, U. Droom', 'VW Caddy', 'DISTRICT', 'WIJK', 'BUSY_ADMIN', 26],
  ['OO 30', 'W. Waan, Z. Idee', 'VW Transporter', 'PATROL', 'SCHILD,EHBO', 'ON_SCENE', 12],
  ['OO 41', 'Y. Verhaal, A. Parabel', 'Fiets', 'DISTRICT', '', 'AVAILABLE_PATROL', 1],
];

const dispatch = { kind: 'PERSON', id: 'a.voorbeeld', name: 'A. Voorbeeld' } as const;

/** @param mine the signed-in person leads OO 05; without, OO 05 is not on shift. */
export const fakeUnits = (now: number, mine: 'OO 05' | null): readonly UnitView[] =>
  roster.map(([callSign, names, type, kind, skills, status, minutes], index) => {
    const since = new Date(now - minutes * 60_000 - index * 1_700).toISOString();
    const lead = callSign === mine;
    return {
      id: v.parse(UnitIdSchema, callSign),
      callSign,
      kind,
      version: 3,
      crew: names.split(', ').map((name, at) => ({
        personId: lead && at === 0 ? 'me' : `${callSign}-${at}`,
        name,
        role: at === 0 ? 'LEAD' : 'DRIVER',
      })),
      vehicle: { type, callName: callSign, plate: `1-OEF-${110 + index}` },
      skills: skills === '' ? [] : skills.split(','),
      shift: {
        id: `shift-${index}`,
        from: new Date(now - 3 * 3_600_000).toISOString(),
        to: new Date(now + 5 * 3_600_000).toISOString(),
        startedBy: dispatch,
      },
      status,
      statusSince: since,
      statusBy: index % 3 === 0 ? 'DISPATCH' : 'UNIT',
      statusActor: dispatch,
      speechRequested: callSign === 'OO 26',
      sharing: callSign === 'OO 41' ? 'PAUSED' : 'ON',
      ...(callSign === 'OO 41' && { pausedReason: 'Discrete opdracht' }),
      updatedAt: since,
      queued: false,
      mine: lead,
    };
  });
