/** Opens the unit board in its own window, or brings the one that is open to the front. */
export const openBoard = (zone: string): void => {
  open(`/desk/${zone}/units${location.search}`, `patrouille-units-${zone}`, 'popup,width=1600,height=900');
};
