import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { PeopleList } from './PeopleList.tsx';
import { peopleProblem } from './peopleProblem.ts';
import { usePeople } from './usePeople.ts';

/** The people asked for, or what stands in the way: on their way, nobody, refused, out of reach. */
export const PeopleRows = () => {
  const { online } = useZone();
  const { list } = usePeople();
  const state = list.state.value;
  const { length } = list.rows.value;
  const retry = (
    <Button icon="refresh-cw" onPress={list.again}>
      {t('action.retry')}
    </Button>
  );
  if (typeof state !== 'string' && length === 0) {
    return (
      <div class="empty" role="alert">
        <Icon name={state.kind === 'refused' ? 'lock' : 'cloud-off'} size="large" />
        <b>{t('people.failed.title')}</b>
        <p>{peopleProblem(state)}</p>
        {(state.kind === 'unreachable' || state.kind === 'fault') && retry}
      </div>
    );
  }
  if (length === 0 && state === 'loading') return <Skeleton rows={9} />;
  if (length === 0) {
    return (
      <div class="empty" role="status">
        <Icon name="users" size="large" />
        <b>{t('people.empty.title')}</b>
        <p>{t(list.search.value.trim() === '' ? 'people.empty.filter' : 'people.empty.search')}</p>
      </div>
    );
  }
  return (
    <div class="people-answer" aria-busy={state === 'loading'}>
      {!online.value && (
        <Notice kind="warn" role="status">
          <p>{t('people.offline')}</p>
        </Notice>
      )}
      {typeof state !== 'string' && (
        <Notice kind="warn" role="alert">
          <p>
            {t('people.stale')} {peopleProblem(state)}
          </p>
          {retry}
        </Notice>
      )}
      <PeopleList />
    </div>
  );
};
