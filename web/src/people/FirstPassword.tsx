import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { PersonReplyView } from './PeopleSource.ts';

/** Somebody was added, or their sign-in begins anew: their first password, this once. */
export const FirstPassword = ({
  reply,
  renewed = false,
  onClose,
}: {
  readonly reply: PersonReplyView;
  readonly renewed?: boolean;
  readonly onClose: () => void;
}) => (
  <Dialog
    title={t(renewed ? 'people.password.renewed' : 'people.password.title', { name: reply.person.name })}
    onClose={onClose}
  >
    <div class="dialog-body">
      {reply.firstPassword === undefined ? (
        <Notice kind="warn" role="alert">
          <p>{t(renewed ? 'people.password.renewedNotShown' : 'people.password.notShown')}</p>
        </Notice>
      ) : (
        <>
          <p>{t('people.password.words')}</p>
          <dl class="password">
            <div>
              <dt>{t('people.field.username')}</dt>
              <dd>
                <code>{reply.person.username}</code>
              </dd>
            </div>
            <div>
              <dt>{t('people.password.label')}</dt>
              <dd>
                <code data-secret="first-password">{reply.firstPassword}</code>
                <CopyButton text={reply.firstPassword} />
              </dd>
            </div>
          </dl>
          <Notice kind="info">
            <p>{t('people.password.once')}</p>
          </Notice>
        </>
      )}
      <div class="dialog-foot">
        <span />
        <Button kind="primary" onPress={onClose} attributes={{ autofocus: true }}>
          {t('people.password.done')}
        </Button>
      </div>
    </div>
  </Dialog>
);
