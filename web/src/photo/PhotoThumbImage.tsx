export const PhotoThumbImage = (_: { readonly photoId: string }) => null;
