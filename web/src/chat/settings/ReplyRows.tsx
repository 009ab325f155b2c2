import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Icon } from '../../ui/icon/Icon.tsx';
import { mostReplies, type ReplyDraft, replyLanguages } from './ChatSettingsDraft.ts';

/** The quick replies in the order screens show them: words in each language, a place further up or down, gone, one more. */
export const ReplyRows = ({
  replies,
  onChange,
}: {
  readonly replies: readonly ReplyDraft[];
  readonly onChange: (next: readonly ReplyDraft[]) => void;
}) => {
  const swap = (index: number, other: number): void =>
    onChange(
      replies.map((one, at) => (at === index ? replies[other] : at === other ? replies[index] : one) ?? one),
    );
  const full = replies.length >= mostReplies;
  return (
    <>
      <ol class="reply-rows">
        {replies.map((one, index) => {
          const n = index + 1;
          const last = index === replies.length - 1;
          return (
            <li key={one.key} class="reply-row">
              <p class="reply-row-head">
                <b>{t('talk.reply', { n })}</b>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={t('talk.up', { n })}
                  aria-disabled={index === 0 ? 'true' : undefined}
                  onClick={() => index > 0 && swap(index, index - 1)}
                >
                  <Icon name="arrow-up" />
                </button>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={t('talk.down', { n })}
                  aria-disabled={last ? 'true' : undefined}
                  onClick={() => !last && swap(index, index + 1)}
                >
                  <Icon name="arrow-down" />
                </button>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={t('talk.remove', { n })}
                  onClick={() => onChange(replies.filter(({ key }) => key !== one.key))}
                >
                  <Icon name="trash-2" />
                </button>
              </p>
              <div class="reply-row-words">
                {replyLanguages.map((language) => (
                  <label key={language} class="reply-word">
                    <span>{t(`fleet.language.${language}`)}</span>
                    <input
                      class="input"
                      lang={language}
                      maxLength={40}
                      autoComplete="off"
                      value={one[language]}
                      onInput={({ currentTarget }) =>
                        onChange(
                          replies.map((each) =>
                            each.key === one.key ? { ...each, [language]: currentTarget.value } : each,
                          ),
                        )
                      }
                    />
                  </label>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      <p>
        <Button
          icon="plus"
          blockedBy={full ? 'talk-full' : undefined}
          onPress={() => {
            const key = Math.max(-1, ...replies.map((one) => one.key)) + 1;
            onChange([...replies, { key, nl: '', fr: '', de: '', en: '' }]);
          }}
        >
          {t('talk.add')}
        </Button>
      </p>
      {full && (
        <p class="field-hint" id="talk-full">
          {t('talk.full', { most: mostReplies })}
        </p>
      )}
    </>
  );
};
