import { fill, type MemoTexts, type Texts } from '../../i18n';
import type { MemoBrief, MemoPart } from '../desk';

/** A part of the memo by the name that it has on the screen. */
export interface NamedPart {
  readonly part: MemoPart;
  readonly label: string;
  /** `blank`: an empty one is filled in by hand; `lines`: each line is one on the paper; `text`: an empty one is left out. */
  readonly form: 'blank' | 'lines' | 'text';
}

/** Lines of the head, by the labels that they have on the paper. */
const HEAD = {
  from: 'memoFrom',
  code: 'memoCode',
  date: 'memoDate',
  subject: 'memoSubject',
  to: 'memoTo',
} as const satisfies Record<string, keyof Texts['places']>;

const ANNEX = /\.(titles|intro)$/;

/** The parts in the order of the paper; those of the text are counted through, so that each is called otherwise. */
export function namedParts(
  { parts, body }: MemoBrief,
  memoPane: MemoTexts['memoPane'],
  places: Texts['places'],
): readonly NamedPart[] {
  const blocks = new Map(body.map(({ key, block }) => [key, block]));
  const tables = new Set<string>();
  let count = 0;
  return parts.map((part): NamedPart => {
    const { key } = part;
    if (isHead(key)) return { part, label: places[HEAD[key]], form: key === 'subject' ? 'text' : 'blank' };
    const annex = ANNEX.exec(key)?.[1];
    if (annex !== undefined) {
      tables.add(key.replace(ANNEX, ''));
      const label = fill(annex === 'titles' ? memoPane.titles : memoPane.intro, { number: tables.size });
      return { part, label, form: annex === 'titles' ? 'lines' : 'text' };
    }
    const block = blocks.get(key) ?? (key === 'closing' ? 'closing' : 'paragraph');
    if (block === 'closing') return { part, label: memoPane.closing, form: 'text' };
    count += 1;
    const name = block === 'paragraph' ? memoPane.body : memoPane[block];
    return { part, label: fill(name, { number: count }), form: 'text' };
  });
}

const isHead = (key: string): key is keyof typeof HEAD => Object.hasOwn(HEAD, key);
