import { sheetKey } from '../../../src/workbook';
import { HostError } from '../wire/host-error';
import { HostEvents } from './events';
import type { HostName } from './name';
import type { RangeRef } from './range-ref';
import { HostSheet } from './sheet';
import { WORDS, type HostWords } from './words';
import type { HostXmlPart } from './xml-part';

/** The open workbook. */
export class HostWorkbook {
  sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  readonly xmlParts: HostXmlPart[] = [];
  structureLocked = false;
  structurePassword: string | null = null;
  /** Opened as read-only or in Protected View: nothing can be written. */
  readOnly = false;
  calculationMode = 'Automatic';
  /** Ranges that the client keeps between requests. */
  readonly kept = new Map<string, RangeRef>();
  readonly events = new HostEvents();
  /** What events were about, for `event.getRange(context)`. */
  readonly eventRanges = new Map<string, RangeRef>();
  selection: RangeRef | null = null;
  /** The add-in's shared runtime: whether its pane is in view, and whether it starts with the workbook. */
  readonly runtime = { state: 'Visible', startup: 'Inactive' };
  activeSheetId = '';
  /** Grows with every change, so that worked-out results know when they are stale. */
  revision = 0;
  private ids = 0;

  constructor(readonly words: HostWords = WORDS.thai) {}

  nextId(): number {
    this.ids += 1;
    return this.ids;
  }

  sheetByName(name: string): HostSheet | null {
    return this.sheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name)) ?? null;
  }

  sheetByKey(key: string): HostSheet | null {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheetByName(key);
  }

  /** @throws HostError AccessDenied when nothing in this workbook can be written */
  guardWrite(): void {
    if (this.readOnly) throw new HostError('AccessDenied', 'the workbook is open for reading only');
    this.revision += 1;
  }

  /** @throws HostError AccessDenied when sheets cannot be added, moved or taken away */
  guardStructure(): void {
    this.guardWrite();
    if (this.structureLocked) throw new HostError('AccessDenied', 'the structure of the workbook is locked');
  }

  addSheet(name: string): HostSheet {
    const sheet = new HostSheet(
      this,
      `{${String(this.nextId()).padStart(8, '0')}-0000-4000-8000-00000000D0B1}`,
      name,
    );
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.activeSheetId = sheet.id;
    return sheet;
  }
}
