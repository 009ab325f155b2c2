import { settingsQuestion } from '../middleware/settingsQuestion.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';

/** Query.chatSettings: what the zone decided about talking. */
export const chatSettings = ({ reader }: Pick<ChatTools, 'reader'>): UseCase =>
  settingsQuestion(() => reader.settings());
