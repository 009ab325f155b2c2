import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { priorities } from '../../../shared/incident/priorities.ts';
import { useZone } from '../app/useZone.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { ResponseTime } from './ResponseTime.ts';

const document = `query($from:AWSDateTime!,$to:AWSDateTime!){responseTimes(from:$from,to:$to){cut rows{incidentId number type priority districtId createdAt alertedAt acknowledgedAt enRouteAt onSceneAt closedAt}}}`;

const text = v.exactOptional(v.string());
const Row: v.GenericSchema<unknown, ResponseTime> = v.object({
  incidentId: v.string(),
  number: v.string(),
  type: v.string(),
  priority: v.picklist(priorities),
  districtId: text,
  createdAt: v.string(),
  alertedAt: text,
  acknowledgedAt: text,
  enRouteAt: text,
  onSceneAt: text,
  closedAt: text,
});
const Answer = v.object({ responseTimes: v.object({ cut: v.boolean(), rows: v.array(Row) }) });

export type ResponseTimes =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly rows: readonly ResponseTime[]; readonly cut: boolean };

/** The response times of the last so many days, asked anew when the period or `tries` changes. */
export const useResponseTimes = (days: number, tries: number): ResponseTimes => {
  const { ask } = useZone();
  const answer = useSignal<ResponseTimes>({ kind: 'loading' });
  useEffect(() => {
    let current = tries >= 0;
    answer.value = { kind: 'loading' };
    const to = new Date();
    const from = new Date(to.getTime() - days * 86_400_000);
    void ask(document, { from: from.toISOString(), to: to.toISOString() }).then((said) => {
      if (!current) return;
      const parsed = said.ok ? v.safeParse(Answer, withoutNulls(said.value)) : undefined;
      if (parsed?.success) answer.value = { kind: 'ready', ...parsed.output.responseTimes };
      else if (!said.ok && said.refusal.kind === 'refused')
        answer.value = { kind: 'refused', code: said.refusal.code };
      else answer.value = { kind: 'failed' };
    });
    return () => {
      current = false;
    };
  }, [ask, answer, days, tries]);
  return answer.value;
};
