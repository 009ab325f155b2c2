import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';

const EventSchema = v.looseObject({
  name: v.string(),
  ph: v.string(),
  ts: v.number(),
  tid: v.number(),
  pid: v.number(),
  dur: v.optional(v.number(), 0),
});
const TraceSchema = v.object({ traceEvents: v.array(EventSchema) });

/** What a browser did at a moment; `ts` and `dur` in µs. */
export type TraceEvent = v.InferOutput<typeof EventSchema>;

/** The browser's own record of these categories while `work` goes on, in no order. */
export const browserTrace = async (
  browser: Browser,
  page: Page,
  categories: readonly string[],
  work: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> => {
  await browser.startTracing(page, { categories: [...categories] });
  await work();
  return v.parse(TraceSchema, JSON.parse((await browser.stopTracing()).toString())).traceEvents;
};
