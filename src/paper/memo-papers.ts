import {
  type MemoModel,
  type MemoPage,
  type PageLine,
  CLASSES,
  EMBLEM,
  MARGINS,
  annexesBehind,
  pageMemo,
  readPicture,
} from '../memo';
import { lineAscent } from '../typography';
import { annexPapers } from './annex-papers';
import { evidencePapers } from './evidence-papers';
import { Draft, type Paper, type PaperText, type Papers } from './paper';
import { A4_HEIGHT, A4_WIDTH, PT_PER_CM } from './units';

/** Where full lines end, in pt. */
const RIGHT = A4_WIDTH - MARGINS.right / 20;
/** A dotted rule stands this far below the foot of the letters, in pt. */
const BELOW = 2.5;
const RULE = 0.9;
const RED = '#C00000';
const CLASS_SIZE = 32;

/** The pages of a memo, and behind them those of its annexes. */
export function memoPapers(memo: MemoModel): Papers & { readonly memoCount: number } {
  const { pages } = pageMemo(memo);
  let first = pages.length;
  const follow = (papers: Papers) => {
    const at = first;
    first += papers.count;
    return { at, papers };
  };
  const behind = annexesBehind(memo).map((annex) => follow(annexPapers(annex, first, memo.digits)));
  if (memo.evidence) behind.push(follow(evidencePapers(memo.evidence, first, memo.digits)));
  return {
    memoCount: pages.length,
    count: first,
    page(index) {
      const page = pages[index];
      if (page) return memoPaper(page, index === 0 ? memo : null);
      const part = behind.findLast(({ at }) => at <= index);
      const paper = part?.papers.page(index - part.at) ?? null;
      return paper && memo.secrecy ? withSecrecy(paper, memo.secrecy) : paper;
    },
  };
}

/** ชั้นความลับ at the top and the foot of a page behind the memo, upright or lying. */
function withSecrecy(paper: Paper, text: string): Paper {
  const { top, foot } = CLASSES.secrecy;
  const places = [top * PT_PER_CM, paper.height - A4_HEIGHT + foot * PT_PER_CM];
  const x = (MARGINS.left / 20 + paper.width - MARGINS.right / 20) / 2;
  const put = { text, x, size: CLASS_SIZE, bold: true, align: 'middle', width: null, color: RED } as const;
  const marks = places.map((y): PaperText => ({ ...put, y: y + lineAscent(CLASS_SIZE) }));
  return { ...paper, texts: [...paper.texts, ...marks] };
}

/** @param memo of the first page, which bears the emblem */
function memoPaper(page: MemoPage, memo: MemoModel | null): Paper {
  const draft = new Draft(A4_WIDTH, A4_HEIGHT);
  if (memo) putEmblem(draft, memo.emblem);
  for (const cell of page.cells)
    draft.frame(
      {
        x: cell.x * PT_PER_CM,
        y: cell.y * PT_PER_CM,
        width: cell.width * PT_PER_CM,
        height: cell.height * PT_PER_CM,
      },
      0.5,
    );
  for (const line of page.lines) putLine(draft, line);
  for (const line of page.classes) putLine(draft, line);
  if (page.number) putLine(draft, page.number);
  if (page.catchWord) putLine(draft, page.catchWord);
  return draft.paper();
}

function putLine(draft: Draft, line: PageLine): void {
  const y = line.y * PT_PER_CM;
  line.runs.forEach((run, index) => {
    const x = run.x * PT_PER_CM;
    const isLast = index === line.runs.length - 1;
    const { text, size, bold, rule } = run;
    const width = line.spread && isLast && text !== '' ? RIGHT - x : run.width * PT_PER_CM;
    draft.text({ text, x, y, size, bold, align: 'start', width, ...(line.red && { color: RED }) });
    if (rule === null) return;
    const at = rule === 'under' ? y + BELOW : y;
    draft.rule({ x1: x, y1: at, x2: x + width, y2: at, weight: RULE, dotted: true });
  });
}

/** The emblem where it prints; without a usable one, the space that is left free for it. */
function putEmblem(draft: Draft, bytes: Uint8Array | null): void {
  const picture = bytes && readPicture(bytes);
  const height = EMBLEM.height * PT_PER_CM;
  draft.picture({
    x: EMBLEM.left * PT_PER_CM,
    y: EMBLEM.top * PT_PER_CM,
    width: picture ? (height * picture.width) / picture.height : height,
    height,
    bytes: picture ? bytes : null,
    type: picture?.type === 'jpg' ? 'jpeg' : 'png',
    what: 'emblem',
  });
}
