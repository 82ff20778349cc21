import { type Finding, finding, toArabicDigits } from '../domain';
import type { MemoEdits } from './model';

/** A part of a memo that can be edited, as it was proposed and as it stands. */
export interface MemoPart {
  readonly key: string;
  readonly proposed: string;
  /** Empty when the part was taken out. */
  readonly text: string;
  readonly edited: boolean;
  /** The facts have changed since it was edited: another text would be proposed now. */
  readonly outdated: boolean;
}

/** Characters of a text that a finding quotes. */
const QUOTED = 80;

/** Puts a person's words in the place of proposed ones, and keeps note of every part it was asked for. */
export class Editing {
  readonly parts: MemoPart[] = [];

  /** @param from what was proposed when each part was edited; one without is never outdated */
  constructor(
    private readonly edits: MemoEdits,
    private readonly from: MemoEdits,
  ) {}

  /** The text that stands, as typed when it was edited. */
  text(key: string, proposed: string): string {
    const edit = Object.hasOwn(this.edits, key) ? this.edits[key] : undefined;
    const from = Object.hasOwn(this.from, key) ? this.from[key] : undefined;
    const text = edit ?? proposed;
    const outdated = edit !== undefined && from !== undefined && !saysTheSame(key, from, proposed);
    this.parts.push({ key, proposed, text, edited: edit !== undefined, outdated });
    return text;
  }

  /** The same for what may be unknown: empty is a dotted blank. */
  value(key: string, proposed: string | null): string | null {
    return this.text(key, proposed ?? '') || null;
  }

  findings(): Finding[] {
    return this.parts
      .filter(({ outdated }) => outdated)
      .map(({ key, text, proposed }) =>
        finding('memo.outdated', null, { part: key, text: quoted(text), proposed: quoted(proposed) }),
      );
  }
}

/** Digits are a choice and no fact. The date is proposed anew every day: only another month is news. */
function saysTheSame(key: string, from: string, proposed: string): boolean {
  const plain = (text: string) => toArabicDigits(key === 'date' ? text.replace(/^\S+\s/, '') : text);
  return plain(from) === plain(proposed);
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…` : line;
}
