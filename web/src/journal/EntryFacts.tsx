import type { ComponentChild } from 'preact';
import { activeTexts } from '../i18n/activeTexts.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { actPhrase } from './actPhrase.ts';
import type { JournalEntryView } from './JournalEntryView.ts';
import { reasonWords } from './reasonWords.ts';
import { shortHash } from './shortHash.ts';

/**
 * What the journal holds of a line, one fact a row; what it does not hold is not shown.
 * @param checked the same line as the zone recalculated it; null while it does, or when it could not.
 */
export const EntryFacts = ({
  entry,
  checked,
  failed,
}: {
  readonly entry: JournalEntryView;
  readonly checked: JournalEntryView | null;
  readonly failed: boolean;
}) => {
  const texts = activeTexts.value;
  const word = (group: string, code: string | undefined): string | undefined =>
    code === undefined ? undefined : (texts.text(`${group}.${code}`, {}) ?? code);
  const erased = entry.payloadErased;
  const facts: readonly (readonly [string, ComponentChild])[] = [
    [t('journal.entry.act'), <span class="first-capital">{actPhrase(entry, texts)}</span>],
    [t('journal.entry.reason'), <b>{reasonWords(entry)}</b>],
    [
      t('journal.entry.reasonText'),
      entry.reason?.text ?? (erased && entry.reason ? t('journal.entry.reasonErased') : undefined),
    ],
    [t('journal.entry.purpose'), word('journal.purpose', entry.purpose)],
    [t('journal.entry.legalBasis'), word('journal.basis', entry.legalBasis)],
    [
      t('journal.entry.role'),
      entry.role
        ?.split(' ')
        .map((role) => word('role', role))
        .join(', '),
    ],
    [t('journal.entry.unit'), entry.unit],
    [t('journal.entry.shown'), entry.resultCount],
    [t('journal.entry.session'), entry.sessionId && <code>{entry.sessionId}</code>],
    [t('journal.entry.device'), entry.deviceId && <code>{entry.deviceId}</code>],
    [
      t('journal.entry.decision'),
      entry.decision &&
        (entry.decision.startsWith('deny') ? t('journal.entry.deny') : t('journal.entry.allow')),
    ],
    [t('journal.entry.policies'), entry.policies && <code>{entry.policies.join(', ')}</code>],
    [
      t('journal.entry.payload'),
      erased
        ? t('journal.entry.payloadErased')
        : entry.payloadHash && <code>{shortHash(entry.payloadHash)}</code>,
    ],
    [
      t('journal.entry.hash'),
      <>
        <code title={entry.hash}>{shortHash(entry.hash)}</code> <Verdict checked={checked} failed={failed} />
      </>,
    ],
    [t('journal.entry.prevHash'), <code title={entry.prevHash}>{shortHash(entry.prevHash)}</code>],
  ];
  return (
    <dl class="entry-facts">
      {facts.map(([name, value]) =>
        value === undefined || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
};

const Verdict = ({
  checked,
  failed,
}: {
  readonly checked: JournalEntryView | null;
  readonly failed: boolean;
}) => {
  if (failed || (checked !== null && checked.verified === undefined))
    return <span class="verdict">{t('journal.entry.unchecked')}</span>;
  if (checked === null) return <span class="verdict">{t('journal.entry.checking')}</span>;
  return checked.verified ? (
    <b class="verdict verdict-good" role="status">
      <Icon name="check" />
      {t('journal.entry.holds')}
    </b>
  ) : (
    <b class="verdict verdict-bad" role="alert">
      <Icon name="triangle-alert" />
      {t('journal.entry.broken')}
    </b>
  );
};
