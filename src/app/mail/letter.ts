import { officialDigits } from '../../domain';
import type { Phrase } from './letter-words';

export type Values = Readonly<Record<string, string | number | null>>;

const SLOT = /\{([a-z]+)\}/g;

/** Says phrases of a letter with what is known, in the digits of the report. */
export class Letter {
  constructor(
    private readonly digits: 'thai' | 'arabic',
    private readonly values: Values,
  ) {}

  /** The same letter, which also knows these. */
  with(values: Values): Letter {
    return new Letter(this.digits, { ...this.values, ...values });
  }

  /** The first wording that can be said; empty when there is none. */
  say(phrase: Phrase): string {
    const wording = phrase.find((one) => slotsOf(one).every((name) => this.values[name] != null));
    return wording === undefined ? '' : this.fill(wording);
  }

  /** Lines numbered ๑. ๒. …, as official writing numbers them. */
  numbered(lines: readonly string[]): readonly string[] {
    return lines.map((line, at) => `${this.number(at + 1)}. ${line}`);
  }

  number(value: number): string {
    return officialDigits(String(value), this.digits);
  }

  /** The name of a file is said as it is: in other digits nobody would find it. */
  private fill(wording: string): string {
    return wording.replace(SLOT, (whole, name: string) => {
      const value = String(this.values[name] ?? whole);
      return name === 'file' ? value : officialDigits(value, this.digits);
    });
  }
}

/** Paragraphs with an empty line between; empty ones are left out. */
export function paragraphs(parts: readonly (string | readonly string[])[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .filter((part) => part !== '')
    .join('\n\n');
}

const slotsOf = (wording: string): readonly string[] =>
  [...wording.matchAll(SLOT)].map(([, name]) => name ?? '');
