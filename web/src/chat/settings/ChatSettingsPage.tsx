import * as v from 'valibot';
import { ChatSettingsSchema } from '../../../../shared/chat/settings/ChatSettingsSchema.ts';
import { SettingsPage } from '../../admin/SettingsPage.tsx';
import { ChatSettingsForm } from './ChatSettingsForm.tsx';
import { chatSettingsDocuments } from './chatSettingsDocuments.ts';
import './chatSettings.css';

const AnswerSchema = v.object({ chatSettings: ChatSettingsSchema });

const read = (answer: unknown) => {
  const parsed = v.safeParse(AnswerSchema, answer);
  return parsed.success ? parsed.output.chatSettings : null;
};

/** What the zone decided about talking: words for one press, who is reached off duty, how long it is kept. */
export const ChatSettingsPage = () => (
  <SettingsPage
    book="talk"
    document={chatSettingsDocuments.settings}
    read={read}
    form={(settings) => <ChatSettingsForm settings={settings} />}
  />
);
