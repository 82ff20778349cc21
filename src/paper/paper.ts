/**
 * A page as it will print, as data to be drawn: everything in pt from the top left corner of the sheet. Drawn in this
 * order: fills, pictures, rules, texts.
 */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly fills: readonly PaperFill[];
  readonly pictures: readonly PaperPicture[];
  readonly rules: readonly PaperRule[];
  readonly texts: readonly PaperText[];
}

export interface PaperText {
  readonly text: string;
  /** Where it begins, ends or has its middle, by `align`. */
  readonly x: number;
  /** Foot of the letters. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic?: true;
  readonly align: 'start' | 'middle' | 'end';
  /** As wide as it was measured, or spread to; `null`: as wide as it comes out. */
  readonly width: number | null;
  /** `#rrggbb`; black without. */
  readonly color?: string;
}

export interface PaperRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** pt */
  readonly weight: number;
  readonly dotted: boolean;
}

export interface PaperFill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#rrggbb` */
  readonly color: string;
}

export interface PaperPicture {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `null`: the space is left free. */
  readonly bytes: Uint8Array | null;
  readonly type: 'png' | 'jpeg';
  /** `emblem`: the emblem or its space. */
  readonly what: 'emblem' | 'picture';
}

/** The pages of something: how many is known at once, what is on one when it is looked at. */
export interface Papers {
  readonly count: number;
  /** @param index from 0; `null`: there is no such page */
  readonly page: (index: number) => Paper | null;
}

/** Things are put on a page while it is laid out. */
export class Draft {
  private readonly fills: PaperFill[] = [];
  private readonly pictures: PaperPicture[] = [];
  private readonly rules: PaperRule[] = [];
  private readonly texts: PaperText[] = [];

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  fill(one: PaperFill): void {
    this.fills.push(one);
  }

  picture(one: PaperPicture): void {
    this.pictures.push(one);
  }

  rule(one: PaperRule): void {
    this.rules.push(one);
  }

  text(one: PaperText): void {
    if (one.text.trim() !== '') this.texts.push(one);
  }

  frame({ x, y, width, height }: Omit<PaperFill, 'color'>, weight: number): void {
    const right = x + width;
    const bottom = y + height;
    const line = { weight, dotted: false };
    this.rule({ x1: x, y1: y, x2: right, y2: y, ...line });
    this.rule({ x1: x, y1: bottom, x2: right, y2: bottom, ...line });
    this.rule({ x1: x, y1: y, x2: x, y2: bottom, ...line });
    this.rule({ x1: right, y1: y, x2: right, y2: bottom, ...line });
  }

  paper(): Paper {
    const { width, height, fills, pictures, rules, texts } = this;
    return { width, height, fills, pictures, rules, texts };
  }
}
