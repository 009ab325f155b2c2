/**
 * Where a photo of this device is on its way: not asked yet, its request waits, its bytes go (0 to 1), the zone looks at
 * them, it waits for a better moment, or somebody must look at it.
 */
export type PhotoProgress =
  | { readonly kind: 'asking' | 'checking' | 'waiting' | 'refused' }
  | { readonly kind: 'sending'; readonly part: number };
