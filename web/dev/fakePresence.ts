import { signal } from '@preact/signals';
import type { PresenceFeed } from '../src/presence/PresenceFeed.ts';
import type { PresentPerson } from '../src/presence/PresentPerson.ts';

/** `?present=looks` (or `writes`): somebody at another desk has whatever is opened here in hand too. */
export const fakePresence = (): PresenceFeed => {
  const how = new URLSearchParams(location.search).get('present');
  const present = signal<readonly PresentPerson[]>([]);
  return {
    present,
    show: (incidentId) => {
      if (how !== null)
        present.value = [
          {
            personId: 'p',
            name: 'B. Verzinsel',
            deviceId: 'other',
            incidentId,
            ...(how === 'writes' ? { field: 'edit' } : {}),
            heardAt: Date.now(),
          },
        ];
      return () => undefined;
    },
  };
};
