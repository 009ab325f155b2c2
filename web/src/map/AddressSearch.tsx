import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { AddressHit } from '../../../shared/gazetteer/AddressHit.ts';
import { searchGazetteer } from '../../../shared/gazetteer/searchGazetteer.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { loadGazetteer } from './loadGazetteer.ts';
import type { MapSource } from './MapSource.ts';

const shown = 6;

/** Finds an address in the zone's own gazetteer as it is typed: on the device, no word of it leaves. */
export const AddressSearch = ({
  source,
  onFound,
}: {
  readonly source: MapSource | null;
  readonly onFound: (place: AddressHit) => void;
}) => {
  const { settings } = useClient();
  const index = useSignal<Awaited<ReturnType<typeof loadGazetteer>>>(null);
  const text = useSignal('');
  const ids = useId();
  useEffect(() => {
    if (source === null) return;
    void loadGazetteer(source).then((loaded) => {
      index.value = loaded;
    });
  }, [source, index]);
  const language = settings.language.value;
  const hits =
    index.value === null || text.value.trim().length < 2
      ? []
      : searchGazetteer(index.value, text.value, language).slice(0, shown);
  const choose = (hit: AddressHit): void => {
    text.value = '';
    onFound(hit);
  };
  if (index.value === null) return null;
  return (
    <search class="map-search">
      <label class="unseen" for={ids}>
        {t('map.search')}
      </label>
      <input
        id={ids}
        class="map-search-field"
        type="search"
        autocomplete="off"
        placeholder={t('map.search')}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          const [first] = hits;
          if (event.key === 'Enter' && first !== undefined) choose(first);
          if (event.key === 'Escape') text.value = '';
        }}
      />
      <p class="unseen" role="status">
        {text.value.trim().length < 2 ? '' : t('map.found', { count: hits.length })}
      </p>
      {hits.length > 0 && (
        <ul class="map-search-hits">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="map-search-hit" onClick={() => choose(hit)}>
                {hit.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
};
