/** Cover per district: nothing until the zone's districts are known. */
export const BoardCover = () => null;
