import { useSignal } from '@preact/signals';
import { importColumns } from '../../../shared/directory/import/importColumns.ts';
import { t } from '../i18n/t.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { downloadText } from './downloadText.ts';
import { importSample } from './importSample.ts';
import { peopleProblem } from './peopleProblem.ts';
import { textOfFile } from './textOfFile.ts';

/** More than this is no list of people, bytes: what one request may carry. */
const largest = 900_000;

/** Where a file is dropped or chosen; and a sample to begin from. */
export const ImportFile = ({
  failure,
  onText,
}: {
  readonly failure: AskFailure | undefined;
  readonly onText: (text: string) => void;
}) => {
  const over = useSignal(false);
  const tooLarge = useSignal(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    tooLarge.value = file.size > largest;
    if (!tooLarge.value) onText(textOfFile(await file.arrayBuffer()));
  };
  return (
    <div class="import-choose">
      {failure !== undefined && (
        <Notice kind="danger" role="alert">
          <p>{peopleProblem(failure)}</p>
        </Notice>
      )}
      {tooLarge.value && (
        <Notice kind="danger" role="alert">
          <p>{t('people.import.tooLarge')}</p>
        </Notice>
      )}
      <label
        class={over.value ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          over.value = true;
        }}
        onDragLeave={() => {
          over.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          over.value = false;
          void read(event.dataTransfer?.files[0]);
        }}
      >
        <input
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Icon name="upload" size="large" />
        <b>{t('people.import.drop')}</b>
        <span>{t('people.import.nothingYet')}</span>
      </label>
      <div class="import-help">
        <h3>{t('people.import.how')}</h3>
        <p>{t('people.import.columns')}</p>
        <p>
          <code>{importColumns.join('; ')}</code>
        </p>
        <Button icon="download" onPress={() => downloadText('voorbeeld-mensen.csv', importSample())}>
          {t('people.import.sample')}
        </Button>
      </div>
    </div>
  );
};
