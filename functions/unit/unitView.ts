import type { Unit as ApiUnit } from '../../shared/schema.generated.ts';
import { allowedUnitActions } from '../../shared/unit/access.ts';
import type { Unit } from '../../shared/unit/Unit.ts';
import type { May } from '../middleware/CallContext.ts';

/** A unit as the API shows it to the caller `may` speaks for. */
export const unitView = (unit: Unit, may: May): ApiUnit => ({
  ...unit,
  allowedActions: allowedUnitActions((operation) => may(operation, { kind: 'UNIT', id: unit.id }), unit),
});
