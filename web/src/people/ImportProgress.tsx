import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { CommandProblem } from './CommandProblem.tsx';
import type { ImportRun } from './createImport.ts';
import { downloadText } from './downloadText.ts';

/** How far the import is, and the first passwords of the accounts it made: here, and nowhere after. */
export const ImportProgress = ({
  run,
  onGoOn,
  onOther,
}: {
  readonly run: ImportRun;
  readonly onGoOn: () => void;
  readonly onOther: () => void;
}) => {
  const { total, remaining, added, changed, people, going, answer } = run;
  const made = people.filter(({ firstPassword }) => firstPassword !== undefined);
  const whole = remaining === 0;
  // An answer that got lost on its way took its first passwords with it.
  const unseen = whole ? Math.max(0, added - made.length) : 0;
  const save = (): void =>
    downloadText(
      'eerste-wachtwoorden.csv',
      [
        'username;name;password',
        ...made.map(({ person, firstPassword }) =>
          [person.username, person.name, firstPassword].map(cell).join(';'),
        ),
        '',
      ].join('\r\n'),
    );
  return (
    <>
      <div class="import-sum">
        <progress max={total} value={total - remaining} aria-label={t('people.import.progress')} />
        <p role="status">
          {whole
            ? t('people.import.done', { added, changed })
            : t('people.import.busy', { done: total - remaining, total })}
        </p>
      </div>
      {answer && (
        <div class="import-stopped">
          <CommandProblem state={answer} onLeave={() => undefined} />
          <Button kind="primary" icon="refresh-cw" onPress={onGoOn}>
            {t('people.import.goOn')}
          </Button>
        </div>
      )}
      {unseen > 0 && (
        <Notice kind="warn" role="alert">
          <p>{t('people.import.unseen', { count: unseen })}</p>
        </Notice>
      )}
      {made.length > 0 && (
        <Notice kind="info">
          <p>{t('people.import.passwords')}</p>
          <Button icon="download" onPress={save}>
            {t('people.import.save')}
          </Button>
        </Notice>
      )}
      <div class="scroller import-lines import-made">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <ol aria-label={t('people.import.made')} tabIndex={0}>
          {people.map(({ person, firstPassword }) => (
            <li key={person.id} class="import-line">
              <Icon name="check" />
              <span class="import-who">
                <b>{person.name}</b> {person.username}
              </span>
              <code class="import-what">{firstPassword ?? ''}</code>
            </li>
          ))}
        </ol>
      </div>
      <div class="import-foot">
        <p class="field-hint">{going && t('people.import.stay')}</p>
        {whole && (
          <Button icon="upload" onPress={onOther}>
            {t('people.import.another')}
          </Button>
        )}
      </div>
    </>
  );
};

/** A cell that a spreadsheet takes for text, never for a formula (OWASP, CSV injection). */
const cell = (value = ''): string =>
  `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
