import { useEffect, useId, useRef } from 'preact/hooks';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { PeopleDialogName } from './keptDialog.ts';
import { usePeople } from './usePeople.ts';
import '../app/choice.css';

const filters = ['WORKING', 'SUSPENDED', 'LEFT', 'ALL'] as const;
/** A pause in typing after which the zone is asked, ms. */
const pauseMs = 250;

/** Which people, and what can be done with all of them; only what this person may do is there. */
export const PeopleBar = ({ onAct }: { readonly onAct: (name: PeopleDialogName) => void }) => {
  const { href } = useClient();
  const { session, config } = useZone();
  const { list } = usePeople();
  const id = useId();
  const stopWaiting = useRef<() => void>(() => undefined);
  useEffect(() => () => stopWaiting.current(), []);
  const may = heldBy(session.person.value?.roles ?? []);
  const { length } = list.rows.value;
  return (
    <div class="people-bar">
      <div class="people-acts">
        <h2>{t('people.title')}</h2>
        <p class="people-count" role="status">
          {list.state.value === 'ready' &&
            t(list.more.value === 'none' ? 'people.count' : 'people.countMore', { count: length })}
        </p>
        {may('Mutation.changeOrganisation') && (
          <Button icon="list-filter" onPress={() => onAct('ORGANISATION')}>
            {t('people.organisation.open')}
          </Button>
        )}
        {may('Mutation.importPeople') && (
          <a class="button" href={href({ kind: 'import', zone: config.code })}>
            <Icon name="upload" />
            {t('people.import.open')}
          </a>
        )}
        {may('Mutation.addPerson') && (
          <Button kind="primary" icon="plus" onPress={() => onAct('ADD')}>
            {t('people.add.open')}
          </Button>
        )}
      </div>
      <div class="people-find">
        <label class="people-search">
          <span class="unseen">{t('people.search')}</span>
          <Icon name="search" />
          <input
            class="input"
            type="search"
            autoComplete="off"
            placeholder={t('people.search')}
            maxLength={100}
            defaultValue={list.search.peek()}
            onInput={({ currentTarget }) => {
              stopWaiting.current();
              const search = currentTarget.value;
              stopWaiting.current = browserTimers.after(pauseMs, () => list.ask({ search }));
            }}
          />
        </label>
        <fieldset class="choice people-filter">
          <legend class="unseen">{t('people.filter.label')}</legend>
          <div class="choice-short">
            {filters.map((filter) => (
              <label key={filter} class="choice-option">
                <input
                  type="radio"
                  name={id}
                  checked={list.filter.value === filter}
                  onChange={() => list.ask({ filter })}
                />
                {t(`people.filter.${filter}`)}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </div>
  );
};
