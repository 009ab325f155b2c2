import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { useRowWindow } from '../ui/window/useRowWindow.ts';
import { PersonRow } from './PersonRow.tsx';
import { usePeople } from './usePeople.ts';

/** Height of a row, px: as personRow.css draws it, on a wide screen and in a hand. */
const rowHeights = { wide: 48, hand: 72 };
/** How near the end of what was read the next page is asked for, in rows. */
const ahead = 40;

/** The zone's people by name. Only what is in view is drawn, however many there are. */
export const PeopleList = () => {
  const { href, route } = useClient();
  const { config } = useZone();
  const { list } = usePeople();
  const rows = list.rows.value;
  const more = list.more.value;
  const scroller = useRef<HTMLDivElement>(null);
  const hand = useMedia('(max-width: 1099px)');
  const at = route.value;
  const tall = hand || at.kind === 'person';
  const { first, end, before, after } = useRowWindow(
    scroller,
    tall ? rowHeights.hand : rowHeights.wide,
    rows.length,
  );
  useEffect(() => {
    if (more === 'idle' && end >= rows.length - ahead) list.loadMore();
  }, [end, rows, more, list]);
  return (
    <div class="scroller people-scroller" ref={scroller} data-rows={tall ? 'tall' : 'flat'}>
      <ol class="people-rows" aria-label={t('people.title')}>
        <li aria-hidden="true" style={{ blockSize: `${before}px` }} />
        {rows.slice(first, end).map((person, index) => (
          <PersonRow
            key={person.id}
            person={person}
            place={first + index}
            of={more === 'none' ? rows.length : -1}
            href={href({ kind: 'person', zone: config.code, id: person.id })}
            opened={at.kind === 'person' && at.id === person.id}
          />
        ))}
        <li aria-hidden="true" style={{ blockSize: `${after}px` }} />
      </ol>
      {more !== 'none' && (
        <p class="people-end" role="status">
          {t(more === 'failed' ? 'people.moreFailed' : 'people.more')}{' '}
          {more === 'failed' && <Button onPress={list.loadMore}>{t('action.retry')}</Button>}
        </p>
      )}
    </div>
  );
};
