import type { IncidentView } from '../incident/IncidentView.ts';

/**
 * Leaves a performance mark `incident-painted` with `{id, version, at}` once these incidents' rows are on the
 * screen: the first task after the frame they are drawn in, so call it within that frame. Who wants to measure observes the marks
 * (PerformanceObserver); they are cleared at once, so that a shift leaves no pile of them. `at` is the server's
 * time of the change, so mark minus `at` is the whole way, where both clocks are one.
 */
export const markPainted = (incidents: readonly IncidentView[]): void => {
  if (document.visibilityState !== 'visible') return;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    for (const { id, version, updatedAt } of incidents) {
      performance.mark('incident-painted', { detail: { id, version, at: updatedAt } });
    }
    performance.clearMarks('incident-painted');
  };
  channel.port2.postMessage(null);
};
