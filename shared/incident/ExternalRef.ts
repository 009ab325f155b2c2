/** The incident's name in the system that sent it, unique within that system. */
export interface ExternalRef {
  readonly system: 'CIC';
  readonly ref: string;
}
