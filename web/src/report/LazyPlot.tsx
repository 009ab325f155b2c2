import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { StagePlot } from './StagePlot.tsx';
import type { StageFigures } from './stageFigures.ts';

/** A plot, with the library that draws it, once they are here; without them the table beside it says all. */
export const LazyPlot = (props: { readonly figures: StageFigures; readonly color: string }) => {
  const loaded = useSignal<{ readonly Plot: typeof StagePlot } | null>(null);
  useEffect(() => {
    let current = true;
    import('./StagePlot.tsx').then(
      ({ StagePlot: Plot }) => {
        if (current) loaded.value = { Plot };
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [loaded]);
  if (loaded.value === null) return <div class="stage-plot" />;
  const { Plot } = loaded.value;
  return <Plot {...props} />;
};
