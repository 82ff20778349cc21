import type { Refusal, RestorePoint, WorkbookPort } from '../workbook';

/** What an operation did; making the report again belongs to the operation that made it first. */
export type OperationKind = 'report' | 'insert' | 'change';

export type PutBack =
  | { readonly outcome: 'done' }
  /** Nothing to put back: nothing was done, or it was put back already. */
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/** Remembers how to undo the last operation of ours. Kept in memory only: it ends with the pane. */
export class LastOperation {
  private kind: OperationKind | null = null;
  private points: RestorePoint[] = [];

  note(kind: OperationKind, point: RestorePoint): void {
    if (kind !== 'report' || kind !== this.kind) this.points = [];
    this.kind = kind;
    this.points.push(point);
  }

  /** Puts the workbook back as it was before the last operation, the newest change first. */
  async putBack(port: WorkbookPort): Promise<PutBack> {
    if (this.points.length === 0) return { outcome: 'nothing' };
    for (let point = this.points.at(-1); point; point = this.points.at(-1)) {
      const outcome = await port.restore(point);
      if (outcome.outcome === 'refused') return outcome;
      this.points.pop();
    }
    this.kind = null;
    return { outcome: 'done' };
  }
}
