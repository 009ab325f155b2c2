import type { DataSourceReply } from './DataSourceReply.ts';

/** What the service batches by when a resolver asks for BatchInvoke and sets no size. */
const unsetBatchSize = 5;

type Waiting = { readonly payload: unknown; readonly done: (reply: DataSourceReply) => void };
type Invoke = (payloads: readonly unknown[]) => Promise<DataSourceReply>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** One item of a function's list: the value itself, or `{data, errorMessage?, errorType?}`. */
const itemReply = (item: unknown): DataSourceReply => {
  const envelope =
    isObject(item) &&
    ('errorMessage' in item || 'data' in item) &&
    Object.keys(item).every((key) => ['data', 'errorMessage', 'errorType', 'errorInfo'].includes(key));
  if (!envelope) return { result: item ?? null, error: null };
  const failed = item.errorMessage !== undefined && item.errorMessage !== null;
  const error = { message: String(item.errorMessage), type: String(item.errorType ?? 'Lambda:Unhandled') };
  return { result: item.data ?? null, error: failed ? error : null };
};

const wrongShape: DataSourceReply = {
  result: null,
  error: {
    message: 'A batch resolver must answer a list as long as its input.',
    type: 'Lambda:IllegalArgument',
  },
};

/**
 * Batches of one request: fields of the same resolver that ask for `BatchInvoke` in the same moment become one
 * invocation with a list of their payloads, at most `maxBatchSize` long, answered by a list in the same order.
 */
export function createLambdaBatches() {
  const open = new Map<string, Waiting[]>();

  const flush = async (waiting: readonly Waiting[], invoke: Invoke): Promise<void> => {
    const { result, error } = await invoke(waiting.map(({ payload }) => payload));
    const items = Array.isArray(result) && result.length === waiting.length ? result : null;
    waiting.forEach(({ done }, i) => {
      if (error) done({ result: null, error });
      else done(items ? itemReply(items[i]) : wrongShape);
    });
  };

  return (
    resolver: string,
    maxBatchSize: number,
    payload: unknown,
    invoke: Invoke,
  ): Promise<DataSourceReply> =>
    new Promise((done) => {
      const most = maxBatchSize > 0 ? maxBatchSize : unsetBatchSize;
      const batch = open.get(resolver) ?? [];
      if (batch.length === 0) {
        open.set(resolver, batch);
        // Siblings are resolved within the same turn of the event loop: when it is over the batch is whole.
        setImmediate(() => {
          if (open.get(resolver) === batch) open.delete(resolver);
          if (batch.length > 0) void flush(batch, invoke);
        });
      }
      batch.push({ payload, done });
      if (batch.length >= most) {
        open.delete(resolver);
        void flush(batch.splice(0), invoke);
      }
    });
}
