import * as v from 'valibot';
import type { LogFields } from '../middleware/LogFields.ts';
import type { IntakeReply } from './answerMessage.ts';
import { IntakeEventSchema } from './IntakeEventSchema.ts';

const ReasonSchema = v.object({ reason: v.string() });

/** What the line of a message says: how it was answered, and why not. */
export const describeMessage = (event: unknown, reply: IntakeReply | undefined): Omit<LogFields, 'took'> => {
  const parsed = v.safeParse(IntakeEventSchema, event);
  const about = {
    operation: 'dispatch-messages',
    requestId: parsed.success ? parsed.output.requestContext.requestId : '',
    ...(reply === undefined ? {} : { status: reply.statusCode }),
  };
  if (reply === undefined || reply.statusCode < 400) return { ...about, outcome: 'done' };
  return { ...about, outcome: 'refused', code: v.parse(ReasonSchema, JSON.parse(reply.body)).reason };
};
