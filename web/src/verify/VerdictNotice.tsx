import type { Verdict } from '../../../shared/journal/verifier/patrouille-verify.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';

/** What the check found: right by keys one trusts, right in itself, or the first line that is wrong and why. */
export const VerdictNotice = ({ verdict }: { readonly verdict: Verdict }) => {
  const { fault, trusted, entries, zone, size, signedBy } = verdict;
  if (fault !== null) {
    const why = t(`verify.why.${fault.why}`);
    return (
      <Notice kind="danger" role="alert">
        <h2>{t('verify.wrong')}</h2>
        <p>
          {t('verify.wrongWords', {
            line: fault.line,
            why: fault.n === null ? why : `${why} (${t('verify.entry', { n: fault.n })})`,
            entries,
          })}
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind={trusted ? 'done' : 'info'} role="status">
      <h2>{t(trusted ? 'verify.right' : 'verify.agrees')}</h2>
      <p>{t(trusted ? 'verify.rightWords' : 'verify.agreesWords', { entries, zone, size })}</p>
      <p>
        {t('verify.signedBy')}{' '}
        {signedBy.map(({ name, id }) => (
          <code key={id}>
            {name} {id}{' '}
          </code>
        ))}
      </p>
    </Notice>
  );
};
