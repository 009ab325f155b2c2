import { settingsQuestion } from '../middleware/settingsQuestion.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { UnitTools } from './UnitTools.ts';

/** Query.unitSettings: what the zone decided about its units. */
export const unitSettings = ({ readSettings }: Pick<UnitTools, 'readSettings'>): UseCase =>
  settingsQuestion(readSettings);
