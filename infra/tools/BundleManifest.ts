/** The functions of a zone; each has its folder `functions/<name>` with a `handler.ts` (architecture.md). */
export const functionNames = [
  'graphql',
  'sequencer',
  'intake',
  'pre-token',
  'directory',
  'checkpoint',
  'witness',
  'review',
  'indexer',
  'exporter',
  'retention',
  'position',
  'deadlines',
  'chat',
  'webhook',
  'webhook-sender',
  'photo',
  'photo-ingest',
  'photo-decode',
  'photo-once',
] as const;

export type FunctionName = (typeof functionNames)[number];

/** A built function: where its archive lies beside the manifest, and its place in a release, named by its content. */
export interface FunctionBundle {
  readonly name: FunctionName;
  readonly archive: string;
  readonly sha256: string;
  /** Key in the release bucket, `functions/<name>/<sha256>.zip`. */
  readonly key: string;
  /** Bytes of minified JavaScript, the number decisions.md 15 limits. */
  readonly scriptBytes: number;
}

export type BundleManifest = Readonly<Record<FunctionName, FunctionBundle>>;
