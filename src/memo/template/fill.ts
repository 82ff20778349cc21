import { type XmlElement, type XmlNode, child, removeChild } from '../../workbook/file/xml';
import { looseKey } from '../../domain';
import { readPicture } from '../picture';
import type { MemoModel } from '../model';
import { addStyles } from './add-styles';
import { Content } from './content';
import { dropEmptySections } from './empty-sections';
import { type Found, findPlaceholders } from './find-placeholders';
import { type Fragment, FragmentMover } from './fragment';
import { fitLines } from './fit-lines';
import { dropGuide } from './guide-out';
import { lookOfSpot, putLook } from './look';
import { type OpenedTemplate, type TemplatePart, openTemplate } from './open-template';
import { emblemFragment } from './picture';
import { type TemplateProblem, isUsable, templateProblem } from './problem';
import { beginPage, putBlock } from './put-block';
import { roomAt } from './room';
import { settle } from './settle-template';
import type { SpotSection } from './spots';
import { firstPiece, paragraphText, replaceToken } from './tokens';
import { writePart } from './xml';

export type FilledTemplate =
  /** `problems`: what is to be known, none of it in the way. */
  | { readonly outcome: 'filled'; readonly file: Uint8Array; readonly problems: readonly TemplateProblem[] }
  | { readonly outcome: 'unusable'; readonly problems: readonly TemplateProblem[] };

export type TakenTemplate =
  /** `file`: the same document with nothing in it but what a letter is made of. */
  | { readonly outcome: 'usable'; readonly file: Uint8Array; readonly problems: readonly TemplateProblem[] }
  | { readonly outcome: 'unusable'; readonly problems: readonly TemplateProblem[] };

/** What is not known is left to be written by hand: dots, or nothing where a rule is drawn already. */
const BLANK = '.'.repeat(44);

export function checkTemplateFile(file: Uint8Array): readonly TemplateProblem[] {
  const { opened, problems } = openTemplate(file);
  return opened ? [...findPlaceholders(opened.parts).problems, ...problems] : problems;
}

export function takeTemplateFile(file: Uint8Array): TakenTemplate {
  const { opened, problems } = openTemplate(file);
  const all = opened ? [...findPlaceholders(opened.parts).problems, ...problems] : problems;
  if (!opened || !isUsable(all)) return { outcome: 'unusable', problems: all };
  return { outcome: 'usable', file: opened.pkg.save(), problems: all };
}

export async function fillTemplateFile(file: Uint8Array, memo: MemoModel): Promise<FilledTemplate> {
  const { opened, problems } = openTemplate(file);
  if (!opened) return { outcome: 'unusable', problems };
  const { found, problems: wrong } = findPlaceholders(opened.parts);
  const all = [...wrong, ...problems];
  if (!isUsable(all)) return { outcome: 'unusable', problems: all };
  const classes = classesLeftOut(opened, memo);
  const content = new Content(memo, new Set(found.map(({ placeholder }) => placeholder.id)));
  await new Filling(opened, memo, content, await addStyles(opened.pkg, opened.main)).fill(found);
  return {
    outcome: 'filled',
    file: settle(opened, memo),
    problems: [...all.filter(({ problem }) => problem !== 'missing'), ...content.leftOut(), ...classes],
  };
}

/** What the standard memo has in its margins, unless the office has typed or set it in the template. */
function classesLeftOut({ parts }: OpenedTemplate, { speed, secrecy }: MemoModel): TemplateProblem[] {
  const wanted = [speed, secrecy].filter((one) => one !== undefined);
  if (wanted.length === 0) return [];
  const typed = new Set(
    parts.flatMap(({ spots }) => spots.map(({ paragraph }) => looseKey(paragraphText(paragraph).text))),
  );
  const missing = wanted.filter((one) => !typed.has(looseKey(one)));
  if (missing.length === 0) return [];
  return [templateProblem('classes-left-out', 'warning', { name: missing.join(' · ') })];
}

class Filling {
  private readonly movers = new Map<TemplatePart, FragmentMover>();
  /** Sections of which a placeholder was filled with nothing. */
  private readonly emptied = new Set<SpotSection>();

  constructor(
    private readonly template: OpenedTemplate,
    private readonly memo: MemoModel,
    private readonly content: Content,
    /** Id of the template's style for plain paragraphs. */
    private readonly normal: string | null,
  ) {}

  async fill(found: readonly Found[]): Promise<void> {
    // From the end, so that what stands before in the same paragraph is still where it was read.
    for (const one of [...found].reverse()) {
      one.spot.controls.forEach(freeControl);
      firstPiece(one.text, one.token)?.controls.forEach(freeControl);
      if (one.placeholder.kind === 'text') this.putText(one);
      else if (one.placeholder.kind === 'picture') await this.putPicture(one);
      else await this.putBlock(one);
    }
    const body = child(this.template.parts[0]?.document.root ?? NOTHING, 'body');
    if (body) {
      dropGuide(body);
      dropEmptySections(body, this.emptied);
    }
    for (const { name, document } of this.template.parts) writePart(this.template.pkg, name, document);
  }

  private putText({ text, token, placeholder }: Found): void {
    const value = this.content.text(placeholder.id);
    const run = firstPiece(text, token)?.run;
    const properties = run && child(run, 'rPr');
    const ruled = properties !== null && properties !== undefined && child(properties, 'u') !== null;
    replaceToken(text, token, value ?? (ruled ? '' : BLANK));
  }

  private async putPicture({ part, spot, text, token }: Found): Promise<void> {
    const piece = firstPiece(text, token);
    replaceToken(text, token, '');
    const { emblem } = this.memo;
    if (!piece || !emblem || !readPicture(emblem)) return;
    const runs = this.mover(part).moved(await emblemFragment(emblem, spot.cells.length > 0));
    piece.holder.children.splice(piece.holder.children.indexOf(piece.run), 0, ...runs);
  }

  private async putBlock(found: Found): Promise<void> {
    const { part, spot, text, token, placeholder } = found;
    const run = firstPiece(text, token)?.run;
    const look = run ? lookOfSpot(spot.paragraph, run, this.normal) : null;
    const room = roomAt(spot);
    const fragments = await this.content.block(placeholder.id, room);
    const pages = spot.cells.length === 0 && placeholder.id === 'annexes';
    const nodes = fragments.flatMap((one: Fragment, index): readonly XmlNode[] => {
      const moved = this.mover(part).moved(one);
      fitLines(moved, room, spot.cells.length > 0);
      if (look) putLook(moved, look);
      return pages && index > 0 ? beginPage(moved) : moved;
    });
    if (nodes.length === 0 && spot.section) this.emptied.add(spot.section);
    putBlock(found, nodes);
  }

  private mover(part: TemplatePart): FragmentMover {
    const mover =
      this.movers.get(part) ?? new FragmentMover(this.template.pkg, part.name, part.document.root);
    this.movers.set(part, mover);
    return mover;
  }
}

const NOTHING: XmlElement = {
  kind: 'element',
  name: '',
  prefix: '',
  local: '',
  attributes: [],
  children: [],
  tail: '',
  endTail: '',
  selfClosing: true,
};

/** A control shows what it was filled with as its own, and is no longer filled by Word from elsewhere. */
function freeControl(control: XmlElement): void {
  const properties = child(control, 'sdtPr');
  if (!properties) return;
  for (const local of ['showingPlcHdr', 'dataBinding', 'text']) {
    const one = child(properties, local);
    if (one) removeChild(properties, one);
  }
}
