import type { DeviceStore } from './DeviceStore.ts';

/**
 * The device's own key: made once, kept in IndexedDB, and not extractable by script. It makes a copied profile
 * worthless to a search for text, not to somebody who takes the key out of the profile by hand; a key bound to
 * the passkey or released by the zone per shift takes its place with device enrolment (docs/adr/0021).
 */
export const deviceKey = async (database: DeviceStore): Promise<CryptoKey> => {
  const known = await database.get('keys', 'seal');
  if (known !== undefined) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  try {
    await database.add('keys', 'seal', made);
    return made;
  } catch (fault) {
    // Two tabs may begin at once: the first key stays.
    const meanwhile = await database.get('keys', 'seal');
    if (meanwhile === undefined) throw fault;
    return meanwhile;
  }
};
