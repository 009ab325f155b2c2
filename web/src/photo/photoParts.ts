/** What photos are made of on the screen, each a chunk of its own. */
export const photoParts = {
  lane: () => import('./PhotoLaneList.tsx').then(({ PhotoLaneList }) => PhotoLaneList),
  strip: () => import('./PhotoStripRow.tsx').then(({ PhotoStripRow }) => PhotoStripRow),
  thumb: () => import('./PhotoThumbImage.tsx').then(({ PhotoThumbImage }) => PhotoThumbImage),
  view: () => import('./PhotoDialog.tsx').then(({ PhotoDialog }) => PhotoDialog),
  custody: () => import('./custody/CustodyPage.tsx').then(({ CustodyPage }) => CustodyPage),
  room: () => import('./settings/PhotoRoom.tsx').then(({ PhotoRoom }) => PhotoRoom),
} as const;
