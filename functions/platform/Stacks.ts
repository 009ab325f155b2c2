/** What a change set would do with one resource. `replacement` as CloudFormation says it. */
export interface PlannedChange {
  readonly action: 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic';
  readonly logicalId: string;
  readonly type: string;
  readonly replacement?: 'True' | 'False' | 'Conditional';
}

export interface StackPlan {
  readonly stackName: string;
  readonly changeSetName: string;
  readonly creates: boolean;
  /** Empty: the stack is already so. */
  readonly changes: readonly PlannedChange[];
}

export interface StackRequest {
  readonly stackName: string;
  /** Address of the template in the release bucket, or its text. */
  readonly template: { readonly url: string } | { readonly body: string };
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** The same name for the same wish, so that a run that was killed finds what it had begun. */
  readonly changeSetName: string;
}

export interface StackDescription {
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** CloudFormation as onboarding needs it. Every function may be called again after a kill. Faults throw. */
export interface Stacks {
  /** Null when there is no such stack. Waits while an operation of another run is under way. */
  describe(stackName: string): Promise<StackDescription | null>;
  /** Makes the change set and reads it; clears away what a broken first creation left. */
  plan(request: StackRequest): Promise<StackPlan>;
  /** Does what the plan says and waits; throws with the first failure's reason. */
  execute(plan: StackPlan): Promise<void>;
  discard(plan: StackPlan): Promise<void>;
  /** Deletes the stack; resources with a retaining policy stay. */
  remove(stackName: string): Promise<void>;
}
