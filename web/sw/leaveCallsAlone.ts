/** What a rule of the browser's own says; only what is used here. */
interface RouterRule {
  readonly condition: { readonly or: readonly { readonly requestMethod: string }[] };
  readonly source: 'network';
}
/** Not in TypeScript's library yet, nor in every browser (https://www.w3.org/TR/service-workers/#dom-installevent-addroutes). */
interface RoutingInstallEvent extends Pick<ExtendableEvent, 'waitUntil'> {
  readonly addRoutes?: (rules: RouterRule) => Promise<void>;
}

/**
 * Has the browser send calls to a zone's API, and uploads, to the network without asking this worker, where it can: a
 * call does not wait for a worker to wake, and a worker that hears nothing gives way to the next version at once
 * instead of minutes later. Elsewhere `respond` says the same, call by call.
 */
export const leaveCallsAlone = (event: RoutingInstallEvent): void => {
  const or = ['POST', 'PUT'].map((requestMethod) => ({ requestMethod }));
  event.waitUntil(
    event.addRoutes?.({ condition: { or }, source: 'network' }).catch(() => undefined) ?? Promise.resolve(),
  );
};
