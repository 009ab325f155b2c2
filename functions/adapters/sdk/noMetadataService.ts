/** Stands in for asking the machine which region it is in: a function is told (`AWS_REGION`). */
export const getInstanceMetadataRegion = async (): Promise<undefined> => undefined;
