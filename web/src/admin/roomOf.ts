import type { Route } from '../app/Route.ts';
import type { AdminPage, pagesFor } from './adminPages.ts';

/**
 * The room an address is in, for somebody who may enter `pages`. Null when it is none of theirs: the zone would
 * refuse what it asks, so it is not drawn at all.
 */
export const roomOf = (route: Route, pages: ReturnType<typeof pagesFor>): AdminPage | null => {
  const room = roomAt(route);
  if (room === 'home') return pages[0]?.page ?? null;
  return pages.find(({ page }) => page === room)?.page ?? null;
};

const roomAt = ({ kind }: Route): AdminPage | 'home' | null => {
  switch (kind) {
    case 'home':
    case 'journal':
    case 'people':
    case 'mine':
    case 'account':
    case 'webhooks':
    case 'fleet':
    case 'photos':
    case 'chat':
      return kind;
    case 'entry':
    case 'chain':
      return 'journal';
    case 'person':
    case 'import':
      return 'people';
    default:
      return null;
  }
};
