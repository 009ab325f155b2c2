export const PhotoDialog = (_: { readonly photoId: string; readonly onClose: () => void }) => null;
