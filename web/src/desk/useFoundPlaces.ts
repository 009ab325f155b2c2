import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import type { AddressBook, FoundPlace } from './AddressBook.ts';

/** Two letters are a call sign or a word of a key, not an address. */
const fewest = 3;

/** The places of the zone's gazetteer that fit what was typed; none until it is here, none where the zone has none. */
export const useFoundPlaces = (typed: string): readonly FoundPlace[] => {
  const zone = useLiveZone();
  const { settings } = useClient();
  const book = useSignal<{ readonly find: AddressBook } | null>(null);
  useEffect(() => {
    let current = true;
    const open = async (): Promise<void> => {
      const { openAddressBook } = await import('./openAddressBook.ts');
      const find = await openAddressBook(zone);
      if (current && find) book.value = { find };
    };
    // Out of reach and not on this device yet: the palette has everything else.
    open().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [zone, book]);
  const language = settings.language.value;
  const { find } = book.value ?? {};
  return useMemo(
    () => (find === undefined || typed.trim().length < fewest ? [] : find(typed, language)),
    [find, typed, language],
  );
};
