import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { useClient } from '../app/useClient.ts';
import { minutesDrawn, type StageFigures } from './stageFigures.ts';
import 'uplot/dist/uPlot.min.css';

/** Height of a small plot, px. */
const height = 84;

/**
 * How many incidents took how many minutes, as bars; the line is where half of them were done. For the eye only:
 * the table says the same in figures.
 */
export const StagePlot = ({ figures, color }: { readonly figures: StageFigures; readonly color: string }) => {
  const { settings } = useClient();
  const theme = settings.effectiveTheme.value;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const ink = resolved(element, 'var(--muted)');
    const bar = resolved(element, color);
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height,
        legend: { show: false },
        cursor: { show: false },
        // The first and the last figure stand half outside the axis.
        padding: [4, 10, 0, 8],
        scales: {
          x: { time: false, range: [0, minutesDrawn] },
          y: { range: (_, __, max) => [0, Math.max(1, max)] },
        },
        axes: [
          {
            stroke: ink,
            grid: { show: false },
            ticks: { show: false },
            size: 20,
            gap: 2,
            font: '12px sans-serif',
          },
          { show: false },
        ],
        series: [{}, { fill: bar, stroke: bar, ...(bars && { paths: bars }), points: { show: false } }],
        hooks: { draw: [(drawn) => markMedian(drawn, figures.median, ink)] },
      },
      [figures.perMinute.map((_, minute) => minute + 0.5), [...figures.perMinute]],
      element,
    );
    const sizes = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      plot.destroy();
    };
    // The colours are the theme's: drawn anew when it turns.
  }, [figures, color, theme]);
  return <div class="stage-plot" ref={place} aria-hidden="true" />;
};

const bars = uPlot.paths.bars?.({ size: [0.8, 40] });

/** A colour of ours as the canvas understands it: light-dark() is the page's to resolve. */
const resolved = (beside: HTMLElement, color: string): string => {
  const probe = document.createElement('i');
  probe.style.color = color;
  beside.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
};

const markMedian = (plot: uPlot, median: number | null, ink: string): void => {
  if (median === null) return;
  const at = plot.valToPos(Math.min(minutesDrawn, median / 60_000), 'x', true);
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.strokeStyle = ink;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  ctx.moveTo(at, bbox.top);
  ctx.lineTo(at, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
};
