import { useSignal } from '@preact/signals';
import { type UnitStatus, unitStatuses } from '../../../shared/unit/UnitStatus.ts';
import { useClient } from '../app/useClient.ts';
import { activeTexts } from '../i18n/activeTexts.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import type { OutboxItem } from '../offline/OutboxItem.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { useStatusLook } from '../unit/useStatusLook.ts';
import { editableText } from './editableText.ts';
import { OutboxEdit } from './OutboxEdit.tsx';
import { useField } from './useField.ts';

const reasons = ['OUTDATED', 'MISTAKE', 'DONE_OTHERWISE'] as const;

/** One message that waits: what, when, how large, how often tried; a refused one says why and by what code. */
export const OutboxRow = ({ item }: { readonly item: OutboxItem }) => {
  const { settings } = useClient();
  const { outbox, say } = useField();
  const { word } = useStatusLook();
  const asked = useSignal<'remove' | 'edit' | null>(null);
  const said = editableText(item);
  const remove = (reason: string): void =>
    void outbox.remove(item.id, reason).catch(() => say(t('command.kept.fault')));
  const kb = new Intl.NumberFormat(settings.language.value, { maximumFractionDigits: 1 }).format(
    item.size / 1_000,
  );
  return (
    <li class="drawer-row" data-state={item.state}>
      <Icon name={item.state === 'refused' ? 'triangle-alert' : item.urgent ? 'siren' : 'send'} />
      <div class="drawer-words">
        <b>
          {activeTexts.value.text(`road.outbox.kind.${item.words.name}`, wordsOf(item, word)) ??
            item.words.name}
        </b>
        <span class="number">
          {[
            formatTime(item.madeAt, settings.language.value, 'seconds'),
            t('road.outbox.size', { kb }),
            ...(item.tries > 0 ? [t('road.outbox.tries', { count: item.tries })] : []),
          ].join(', ')}
        </span>
        {item.refusal && (
          <span class="drawer-why">
            {refusalText(item.refusal.code, item.refusal.params)} ({item.refusal.code})
          </span>
        )}
        {asked.value === 'edit' && said ? (
          <OutboxEdit
            item={item}
            said={said}
            onClose={() => {
              asked.value = null;
            }}
          />
        ) : asked.value === 'remove' ? (
          <div class="drawer-remove">
            <p>
              <b>{t('road.outbox.removeTitle')}</b> {t('road.outbox.removeWords')}
            </p>
            {reasons.map((one) => (
              <Button key={one} onPress={() => remove(one)}>
                {t(`road.outbox.reason.${one}`)}
              </Button>
            ))}
          </div>
        ) : (
          <div class="drawer-acts">
            {item.state !== 'busy' && (
              <Button icon="refresh-cw" onPress={() => void outbox.retry(item.id)}>
                {t('road.outbox.retry')}
              </Button>
            )}
            {item.state === 'refused' && said && (
              <Button
                icon="pencil"
                onPress={() => {
                  asked.value = 'edit';
                }}
              >
                {t('road.outbox.edit')}
              </Button>
            )}
            {(item.state === 'refused' || !item.words.name.startsWith('device.')) && (
              <Button
                icon="trash-2"
                onPress={() => {
                  asked.value = 'remove';
                }}
              >
                {t('road.outbox.remove')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
};

/** A status travels as its code; a person reads the zone's word for it. */
const wordsOf = (
  { words }: OutboxItem,
  word: (status: UnitStatus) => string,
): OutboxItem['words']['params'] => {
  const status = unitStatuses.find((one) => one === words.params.status);
  return status === undefined ? words.params : { ...words.params, status: word(status) };
};
