import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { createImport } from './createImport.ts';
import { ImportFile } from './ImportFile.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { usePeople } from './usePeople.ts';

const place = 'people.import';

/**
 * People from a file: what is chosen is looked at first, with every problem by its line; nothing happens until it is
 * confirmed. The text is kept, so that a reload or a new sign-in loses nothing.
 */
export const ImportPage = () => {
  const { href } = useClient();
  const { config, drafts } = useZone();
  const { source, list } = usePeople();
  const made = useMemo(() => createImport(source), [source]);
  const title = useRef<HTMLHeadingElement>(null);
  const csv = drafts.draft(place).value.text;
  const step = made.step.value;
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    // What was chosen before a reload or a new sign-in is looked at again: the zone may have changed meanwhile.
    if (csv !== '') void made.preview(csv);
  }, [made]);
  const take = (text: string): void => {
    drafts.write(place, text);
    void made.preview(text);
  };
  const other = (): void => {
    drafts.discard(place);
    made.again();
  };
  const run = async (): Promise<void> => {
    await made.run(csv);
    const now = made.step.peek();
    if (now.kind === 'running' && now.remaining === 0) {
      drafts.discard(place);
      list.again();
    }
  };
  return (
    <section class="import" aria-labelledby="import-title">
      <div class="import-head">
        <a
          class="button button-quiet"
          href={href({ kind: 'people', zone: config.code })}
          aria-label={t('people.backToList')}
        >
          <Icon name="arrow-left" />
        </a>
        <h2 id="import-title" ref={title} tabIndex={-1}>
          {t('people.import.title')}
        </h2>
      </div>
      {step.kind === 'choose' && <ImportFile failure={step.failure} onText={take} />}
      {step.kind === 'previewing' && <Skeleton rows={8} />}
      {step.kind === 'preview' && (
        <ImportPreview step={step} onRun={() => void run()} onOther={other} onText={take} />
      )}
      {step.kind === 'running' && <ImportProgress run={step} onGoOn={() => void run()} onOther={other} />}
    </section>
  );
};
