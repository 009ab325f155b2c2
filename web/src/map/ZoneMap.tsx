import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import type { ZoneMapProps } from './ZoneMapProps.ts';

type Loaded = { readonly View: ComponentType<ZoneMapProps> } | 'loading' | 'failed';

/**
 * The zone's map, in a chunk of its own with its own texts (web.md 3, G2). Where that cannot be had, the list of all
 * pins stands in its place: nothing is on the map alone.
 */
export const ZoneMap = (props: ZoneMapProps) => {
  const { settings } = useClient();
  const loaded = useSignal<Loaded>('loading');
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const texts = settings.openBook('map');
      try {
        const [{ MapView }] = await Promise.all([import('./MapView.tsx'), texts]);
        if (current) loaded.value = { View: MapView };
      } catch {
        if (current) loaded.value = 'failed';
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [settings, loaded]);
  const is = loaded.value;
  if (is === 'loading') return <Skeleton rows={6} />;
  if (is === 'failed') return null;
  return <is.View {...props} />;
};
