import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import type { UnitSettings } from '../../../shared/unit/settings/UnitSettings.ts';
import { UnitSettingsSchema } from '../../../shared/unit/settings/UnitSettingsSchema.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { askProblem } from '../journal/askProblem.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { FleetForm } from './FleetForm.tsx';
import { fleetDocuments } from './fleetDocuments.ts';
import '../app/choice.css';
import '../people/people.css';
import '../people/peopleForm.css';
import '../people/person.css';
import '../ui/field/field.css';
import '../ui/scroll/scroll.css';
import './fleet.css';

const AnswerSchema = v.object({ unitSettings: UnitSettingsSchema });

/** What the zone calls its statuses, and how long it waits for an answer. */
export const FleetPage = () => {
  const { ask } = useZone();
  const settings = useSignal<UnitSettings | null>(null);
  const failure = useSignal<AskFailure | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const look = async (): Promise<void> => {
    const answer = await ask(fleetDocuments.settings, {});
    const parsed = answer.ok ? v.safeParse(AnswerSchema, withoutNulls(answer.value)) : null;
    if (parsed?.success) settings.value = parsed.output.unitSettings;
    failure.value = answer.ok
      ? parsed?.success
        ? null
        : { kind: 'fault', detail: 'unexpected answer' }
      : answer.refusal;
  };
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    void look();
  }, [ask]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroller account" tabIndex={0} aria-labelledby="fleet-title">
      <div class="account-page">
        <h2 id="fleet-title" ref={title} tabIndex={-1}>
          {t('fleet.title')}
        </h2>
        <p>{t('fleet.words')}</p>
        {failure.value !== null && (
          <Notice kind="danger" role="alert">
            <p>
              {t('fleet.failed')} {askProblem(failure.value)}
            </p>
            <Button icon="refresh-cw" onPress={() => void look()}>
              {t('action.retry')}
            </Button>
          </Notice>
        )}
        {settings.value === null ? (
          failure.value === null && <Skeleton rows={6} />
        ) : (
          <FleetForm settings={settings.value} />
        )}
      </div>
    </section>
  );
};
