import { HostError, type HostErrorCode } from './wire/host-error';
import { ACTION, PATH, type WireRequest } from './wire/request';

/** When a chosen round trip fails: before its first action, after half of them, or after all, on the way back. */
export type FailureMoment = 'before' | 'halfway' | 'after';

interface Failure {
  readonly at: number;
  readonly code: HostErrorCode;
  readonly moment: FailureMoment;
}

/** Counts what travels, and fails what a test wants to fail. */
export class RoundTrips {
  count = 0;
  private failures: Failure[] = [];

  /** @param n which one from now on, the next being 1 */
  failAt(n: number, code: HostErrorCode, moment: FailureMoment): void {
    this.failures.push({ at: this.count + n, code, moment });
  }

  /** The client's own upkeep is neither counted nor failed. */
  begin(request: WireRequest): Failure | null {
    if (isUpkeep(request)) return null;
    this.count += 1;
    const failure = this.failures.find(({ at }) => at === this.count) ?? null;
    this.failures = this.failures.filter((one) => one !== failure);
    return failure;
  }
}

export function failureError({ code, moment }: Failure): HostError {
  return new HostError(code, `failed by the test, ${moment} its actions`);
}

/** What the client does by itself: letting kept ranges go, and talking with Office about the add-in. */
function isUpkeep({ actions, paths }: WireRequest): boolean {
  if ([...paths.values()].some(({ type }) => type === PATH.service)) return true;
  return actions.every(
    ({ type, name }) =>
      type === ACTION.instantiate || (type === ACTION.method && name === '_RemoveReference'),
  );
}
