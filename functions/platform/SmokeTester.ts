/** One thing a zone must do before it is anyone's, and whether it did. `detail` holds codes and times only. */
export interface SmokeCheck {
  readonly name:
    | 'signInPage'
    | 'signIn'
    | 'claims'
    | 'query'
    | 'refusedCommand'
    | 'forbiddenMutation'
    | 'subscription';
  readonly passed: boolean;
  readonly detail: string;
  readonly milliseconds: number;
}

/** Tries a zone as an officer would. It leaves nothing behind: no command of it is ever accepted. */
export interface SmokeTester {
  run(input: {
    readonly zoneCode: string;
    readonly outputs: Readonly<Record<string, string>>;
    readonly webOrigin: string;
    readonly username: string;
    readonly password: string;
  }): Promise<readonly SmokeCheck[]>;
}
