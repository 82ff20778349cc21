/** Events by what they are called in the registering method (`_RegisterDataChangedEvent`), with their number on the wire. */
export const EVENT_NUMBERS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

export const TABLE_EVENT_NUMBERS = {
  SelectionChanged: 100,
  DataChanged: 101,
  Added: 102,
  Deleted: 103,
} as const;

export type SheetEvent = keyof typeof EVENT_NUMBERS;
export type TableEvent = keyof typeof TABLE_EVENT_NUMBERS;

/** The target of handlers of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** One event as it travels. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** Who listens to what; events wait here until they are taken. */
export class HostEvents {
  private readonly registered = new Set<string>();
  private waiting: EventEntry[] = [];
  /** Whether the change at work comes from a co-author. */
  remote = false;

  register(number: number, target: string): void {
    this.registered.add(`${number} ${target}`);
  }

  unregister(number: number, target: string): void {
    this.registered.delete(`${number} ${target}`);
  }

  /** Tells handlers of the objects and those of the whole workbook. */
  raise(number: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    const text = JSON.stringify({ source: this.remote ? 'Remote' : 'Local', ...message });
    for (const one of new Set([...targets, WORKBOOK_TARGET])) {
      if (!this.registered.has(`${number} ${one}`)) continue;
      this.waiting.push({
        messageCategory: 65536,
        messageType: number,
        targetId: one,
        message: text,
        isRemoteOverride: this.remote,
      });
    }
  }

  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
