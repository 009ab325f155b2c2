/** Partitions a day: what is written today has one day as its end, and a partition takes 1,000 writes a second. */
export const dueDayShards = 4;

/** The partition of index `byDue` an item stands in: `2031-11-22#3`, the day by UTC and a share by its key. */
export const dueDayOf = (dueAt: string, pk: string): string => {
  let sum = 0;
  for (let index = 0; index < pk.length; index++) sum += pk.charCodeAt(index);
  return `${dueAt.slice(0, 10)}#${sum % dueDayShards}`;
};
