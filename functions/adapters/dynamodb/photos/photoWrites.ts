import type { Photo } from '../../../../shared/photo/Photo.ts';
import type { PhotoChange } from '../../../../shared/photo/PhotoStore.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { answeredCommandItem } from '../operations/answeredCommandItem.ts';
import { isNew, standsAt } from '../operations/conditions.ts';
import { keys } from '../operations/keys.ts';
import { pendingItem } from '../operations/pendingItem.ts';

const onTheWay: readonly Photo['state'][] = ['REQUESTED', 'VERIFIED', 'REJECTED', 'FAILED'];

/**
 * What a photo's change writes: the command's answer, itself, its journal row, and its places in the lists. A photo is
 * kept as what it was taken for is, five years; as evidence, fifteen. Out of the list of what is on its way it goes by
 * itself, a day later: nothing is deleted.
 */
export const photoWrites = (TableName: string, { basedOn, photo, row, facts, answered }: PhotoChange) => {
  const { id, state, updatedAt } = photo;
  const evidence = photo.pvNumber !== undefined;
  const keep = <Item extends { readonly pk: string }>(item: Item) =>
    kept(evidence ? 'JUD_15' : 'ADM_5', evidence ? updatedAt : photo.requestedAt, item);
  const put = (Item: object, condition: object = {}) => ({
    Put: { TableName, Item: { ...Item }, ...condition },
  });
  const [last] = photo.steps.slice(-1);
  const place = basedOn === 0 ? photo.context : last?.to;
  const unsettled = { ...keys.photoUnsettled(id), kind: 'PHOTO_UNSETTLED', schema: 1 };
  const over = photo.expiresAt?.slice(0, 10);
  return [
    put(answeredCommandItem(answered), isNew),
    put(keep({ ...keys.photo(id), kind: 'PHOTO', schema: 1, ...photo }), standsAt(basedOn)),
    put(pendingItem(row), isNew),
    ...(place === undefined
      ? []
      : [put(keep({ ...keys.photoShown(place.kind, place.ref, id), kind: 'PHOTO_SHOWN', schema: 1 }))]),
    onTheWay.includes(state)
      ? put(kept('ADM_5', updatedAt, unsettled, { open: true }))
      : put(kept('TRANSIENT', updatedAt, unsettled)),
    ...(over === undefined
      ? []
      : [put(keep({ ...keys.photoOver(over, id), kind: 'PHOTO_OVER', schema: 1 }))]),
    ...(facts === undefined
      ? []
      : [put(keep({ ...keys.photoFacts(id), kind: 'PHOTO_FACTS', schema: 1, ...facts }))]),
  ];
};
