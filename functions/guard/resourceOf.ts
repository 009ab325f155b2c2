import * as v from 'valibot';
import type { OperationFacts } from '../../shared/policy/OperationFacts.ts';
import type { PolicyResource } from '../../shared/policy/PolicyRequest.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { aboutUnits } from './aboutUnits.ts';

// What is no id of a person names nobody; the use case refuses it. Half a character would be a fault in the policy engine.
const IdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,128}$/));
const ArgumentSchema = v.object({ personId: IdSchema });
const InputSchema = v.object({ input: ArgumentSchema });
const UnitSchema = v.object({ input: v.object({ unitId: UnitIdSchema }) });
const PersonQuestionSchema = v.object({ id: IdSchema });

/**
 * What a call is about, before anything is read: the person it names, for whether it is oneself counts; the unit, for whether
 * it is one's own does; else the zone as a whole. Other things are asked about once they are loaded (`context.may`), so that a refusal never depends on
 * whether they exist.
 */
export const resourceOf = ({ name }: OperationFacts, input: unknown): PolicyResource => {
  const inArguments = v.safeParse(ArgumentSchema, input);
  if (inArguments.success) return { kind: 'PERSON', id: inArguments.output.personId };
  const inInput = v.safeParse(InputSchema, input);
  if (inInput.success) return { kind: 'PERSON', id: inInput.output.input.personId };
  const unit = v.safeParse(UnitSchema, input);
  if (aboutUnits.includes(name) && unit.success) return { kind: 'UNIT', id: unit.output.input.unitId };
  const byId = v.safeParse(PersonQuestionSchema, input);
  if (name === 'Query.person' && byId.success) return { kind: 'PERSON', id: byId.output.id };
  return { kind: 'ZONE' };
};
