import * as v from 'valibot';
import { UnitSettingsSchema } from '../../../shared/unit/settings/UnitSettingsSchema.ts';
import { SettingsPage } from '../admin/SettingsPage.tsx';
import { FleetForm } from './FleetForm.tsx';
import { fleetDocuments } from './fleetDocuments.ts';
import '../app/choice.css';
import './fleet.css';

const AnswerSchema = v.object({ unitSettings: UnitSettingsSchema });

const read = (answer: unknown) => {
  const parsed = v.safeParse(AnswerSchema, answer);
  return parsed.success ? parsed.output.unitSettings : null;
};

/** What the zone calls its statuses, and how long it waits for an answer. */
export const FleetPage = () => (
  <SettingsPage
    book="fleet"
    document={fleetDocuments.settings}
    read={read}
    form={(settings) => <FleetForm settings={settings} />}
  />
);
