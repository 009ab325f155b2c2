/**
 * For checks of everything but the map (test/web/map.test.ts looks at that): a browser with nothing to draw it with, so
 * that the list of all pins stands in its place. Drawing streets in software takes both cores of a machine for seconds.
 */
export const withoutMap: readonly string[] = ['--disable-3d-apis'];
