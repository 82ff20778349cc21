import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DOTS_PER_CM, type Dots } from './print';

const run = promisify(execFile);

/** A line of a printed page; places in cm from the top left corner of the sheet, type in pt. */
export interface PrintedLine {
  /** Without spaces: where a program sets one is not told by a PDF. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Foot of the letters. */
  readonly y: number;
  /** Of its largest word. */
  readonly size: number;
  readonly words: readonly PrintedWord[];
}

export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

const CM = 2.54 / 72;
/** How far a word reaches above and below its foot, in ems, as pdftotext takes it for this font. */
const REACH = { height: 1.3, below: 0.35 } as const;
/** Feet nearer than this stand on one line, in cm. */
const ONE_LINE = 0.1;
const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The lines of every page of a PDF, from top to bottom. */
export async function printedPages(pdf: string): Promise<readonly (readonly PrintedLine[])[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('<page ').slice(1).map(linesOf);
}

/** Text without spaces, and with ำ as one letter, as it is typed. */
export const bare = (text: string): string => text.replace(/\s/g, '').replace(/\u0e4d\u0e32/g, 'ำ');

function linesOf(page: string): PrintedLine[] {
  const lines: PrintedWord[][] = [];
  for (const [, xMin, yMin, xMax, yMax, text = ''] of page.matchAll(WORD)) {
    const size = (Number(yMax) - Number(yMin)) / REACH.height;
    const y = (Number(yMax) - REACH.below * size) * CM;
    const word = { text: bare(unescaped(text)), left: Number(xMin) * CM, right: Number(xMax) * CM, y, size };
    const line = lines.find(([first]) => first && Math.abs(first.y - y) < ONE_LINE);
    if (line) line.push(word);
    else lines.push([word]);
  }
  return lines.map(lineOf).sort((one, other) => one.y - other.y);
}

function lineOf(unordered: readonly PrintedWord[]): PrintedLine {
  const words = unordered.toSorted((one, other) => one.left - other.left);
  return {
    text: words.map(({ text }) => text).join(''),
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    y: words[0]?.y ?? 0,
    size: Math.max(...words.map(({ size }) => size)),
    words,
  };
}

const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all ink within a part of the page, in cm; `null`: it is blank. */
export function inkIn({ width, height, grey }: Dots, part: Partial<Box> = {}): Box | null {
  const edge = (value: number | undefined, otherwise: number): number =>
    value === undefined ? otherwise : Math.round(value * DOTS_PER_CM);
  const area = {
    left: edge(part.left, 0),
    top: edge(part.top, 0),
    right: edge(part.right, width),
    bottom: edge(part.bottom, height),
  };
  const found = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (let y = area.top; y < area.bottom; y++)
    for (let x = area.left; x < area.right; x++) {
      if ((grey[y * width + x] ?? 255) > 128) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x + 1);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y + 1);
    }
  if (found.right < 0) return null;
  return {
    left: found.left / DOTS_PER_CM,
    top: found.top / DOTS_PER_CM,
    right: found.right / DOTS_PER_CM,
    bottom: found.bottom / DOTS_PER_CM,
  };
}
