/** The fields of the API that the zone's photo function answers: it may sign addresses of pictures, which nothing else may. */
export const photoOperations = [
  'Query.photos',
  'Query.photoCustody',
  'Query.custodyReport',
  'Query.photoFailures',
  'Query.photoSettings',
  'Mutation.requestPhoto',
  'Mutation.renewUpload',
  'Mutation.openPhoto',
  'Mutation.sharePhoto',
  'Mutation.promotePhoto',
  'Mutation.discardPhoto',
  'Mutation.retryPhoto',
  'Mutation.dismissPhoto',
  'Mutation.makeCustodyReport',
  'Mutation.changePhotoSettings',
] as const;
