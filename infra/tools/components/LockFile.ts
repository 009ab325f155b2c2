import * as v from 'valibot';

/** What is read of `package-lock.json`: every package that may be installed, by where it lies. */
export const LockFileSchema = v.object({
  name: v.string(),
  version: v.string(),
  packages: v.record(
    v.string(),
    v.object({
      name: v.exactOptional(v.string()),
      version: v.exactOptional(v.string()),
      /** `sha512-…` of the archive; none only for what lies in another package's archive. */
      integrity: v.exactOptional(v.string()),
      inBundle: v.exactOptional(v.boolean()),
      /** An address beside the registry: nothing here may have one. */
      resolved: v.exactOptional(v.string()),
      license: v.exactOptional(v.string()),
      /** Only to build and test with. */
      dev: v.exactOptional(v.boolean()),
    }),
  ),
});

export type LockFile = v.InferOutput<typeof LockFileSchema>;
