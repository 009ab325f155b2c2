import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { useRowWindow } from '../ui/window/useRowWindow.ts';
import { CommandProblem } from './CommandProblem.tsx';
import type { ImportStep } from './createImport.ts';
import { type PreviewRow, previewRows } from './previewRows.ts';
import { textOfFile } from './textOfFile.ts';

/** Height of a row, px: as import.css draws it. */
const rowHeights = { wide: 44, hand: 88 };

/** What an import would do, line by line, and every problem in it; only without problems it can be confirmed. */
export const ImportPreview = ({
  step: { preview, answer },
  onRun,
  onOther,
  onText,
}: {
  readonly step: Extract<ImportStep, { readonly kind: 'preview' }>;
  readonly onRun: () => void;
  readonly onOther: () => void;
  readonly onText: (text: string) => void;
}) => {
  const { lines, problems } = preview;
  const only = useSignal(problems.length > 0);
  const scroller = useRef<HTMLDivElement>(null);
  const hand = useMedia('(max-width: 760px)');
  const rows = previewRows(preview, only.value);
  const list = useRowWindow(scroller, hand ? rowHeights.hand : rowHeights.wide, rows.length);
  const counted = (['ADD', 'CHANGE', 'CHANGE_RIGHTS', 'NONE'] as const)
    .map((action) => ({ action, count: lines.filter((line) => line.action === action).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <div class="import-sum">
        <p role="status">
          {problems.length > 0
            ? t('people.import.problems', { count: problems.length })
            : counted.map(({ action, count }) => t(`people.import.will.${action}`, { count })).join(', ')}
        </p>
        {problems.length > 0 && (
          <label class="check">
            <input
              type="checkbox"
              checked={only.value}
              onChange={({ currentTarget }) => {
                only.value = currentTarget.checked;
              }}
            />
            {t('people.import.only')}
          </label>
        )}
      </div>
      {answer && <CommandProblem state={answer} onLeave={() => undefined} />}
      <div class="scroller import-lines" ref={scroller}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <ol aria-label={t('people.import.lines')} tabIndex={0}>
          <li aria-hidden="true" style={{ blockSize: `${list.before}px` }} />
          {rows.slice(list.first, list.end).map((row) => (
            <ImportLine key={`${row.line} ${row.at}`} row={row} />
          ))}
          <li aria-hidden="true" style={{ blockSize: `${list.after}px` }} />
        </ol>
      </div>
      <div class="import-foot">
        <p class="field-hint">{t(problems.length > 0 ? 'people.import.mend' : 'people.import.nothingYet')}</p>
        <Button onPress={onOther}>{t('people.import.stop')}</Button>
        {problems.length > 0 ? (
          <label class="button button-primary import-again">
            <input
              type="file"
              accept=".csv,text/csv,text/plain"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                void file?.arrayBuffer().then((bytes) => onText(textOfFile(bytes)));
                event.currentTarget.value = '';
              }}
            />
            <Icon name="upload" />
            {t('people.import.mended')}
          </label>
        ) : (
          <Button kind="primary" icon="check" onPress={onRun}>
            {t('people.import.run', { count: lines.filter(({ action }) => action !== 'NONE').length })}
          </Button>
        )}
      </div>
    </>
  );
};

const ImportLine = ({ row }: { readonly row: PreviewRow }) => (
  <li class={row.problem ? 'import-line import-wrong' : 'import-line'}>
    <span class="number">{t('people.import.line', { line: row.line })}</span>
    <span class="import-who">
      <b>{row.name ?? ''}</b> {row.username}
    </span>
    {row.problem ? (
      <span class="import-what">
        <Icon name="triangle-alert" />
        <span>
          {row.problem.column !== undefined && <b>{row.problem.column}</b>} {refusalText(row.problem.code)}
          {row.problem.value !== undefined && <q>{row.problem.value}</q>}
        </span>
      </span>
    ) : (
      <span class="import-what">
        {row.action && t(`people.import.does.${row.action}`)}
        {row.roles && row.roles.length > 0 && ` · ${row.roles.map((role) => t(`role.${role}`)).join(', ')}`}
      </span>
    )}
  </li>
);
