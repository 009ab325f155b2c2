import { describe, expect, test } from 'vitest';
import { createRouter } from './createRouter.ts';

/** As much of a browser window as a router touches, with a history that can be looked at. */
const fakePage = (pathname: string) => {
  const visited = [pathname];
  const location = { pathname, origin: 'http://127.0.0.1' };
  const go = (path: string): void => {
    location.pathname = path;
  };
  const page = {
    location,
    history: {
      pushState: (_state: unknown, _title: string, path: string) => {
        visited.push(path);
        go(path);
      },
      replaceState: (_state: unknown, _title: string, path: string) => {
        visited.splice(-1, 1, path);
        go(path);
      },
    },
    document: { addEventListener: () => undefined },
    addEventListener: () => undefined,
  };
  return { visited, page: page as unknown as Window };
};

const id = (n: number): string => `01JFAKE000000000000000000${n}`;

describe('The way through a client', () => {
  test('each place gone to is one to come back to; one that replaces another is not', () => {
    const { visited, page } = fakePage('/desk/5449/');
    const { navigate, route } = createRouter('desk', page);

    navigate({ kind: 'incident', zone: '5449', id: id(1) });
    for (const n of [2, 3, 4]) navigate({ kind: 'incident', zone: '5449', id: id(n) }, { replace: true });

    expect(visited).toEqual(['/desk/5449/', `/desk/5449/incident/${id(4)}`]);
    expect(route.value).toMatchObject({ kind: 'incident', id: id(4) });
  });
});
