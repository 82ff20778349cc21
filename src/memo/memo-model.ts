import {
  type Finding,
  type Register,
  type SignatureBlock,
  finding,
  formatDay,
  officialDigits,
} from '../domain';
import type { ProgressFigures, ReportOptions } from '../report';
import { makeAnnexes } from './annex/annexes';
import type { AsTyped } from './annex/cell-lines';
import { makeBody } from './body';
import { memoKindOf } from './choose-kind';
import { Editing, type MemoPart } from './edits';
import { readPicture } from './picture';
import { type PictureOfMeasure, makeEvidence } from './evidence';
import { MEMO_TEMPLATES } from './kinds';
import type { Slots } from './kinds/kind';
import type { MemoAnnex, MemoBlock, MemoEdits, MemoKind, MemoModel } from './model';
import { addresseeOf, signaturesOf } from './people';
import { fitInText } from './pages/in-text';
import { memoSlots } from './slots';
import { SECRECIES, SPEEDS, classOf } from './text/classes';
import { fromLine } from './text/agency-words';
import { sayPhrase } from './text/fill';

/** What a memo can be made with besides the register. */
export interface MemoExtras {
  /** PNG or JPEG of the office's own emblem; without a usable one its space stays free and a finding says so. */
  readonly emblem?: Uint8Array | null;
  /** Pictures of what was done, in the order in which they are shown. */
  readonly evidence?: readonly PictureOfMeasure[];
  /** What is wrong with the office's emblem, said instead of that there is none. */
  readonly emblemFinding?: Finding | null;
  /** `null`: the kind that follows from the register; so does one that cannot be made from it. */
  readonly kind?: MemoKind | null;
  readonly edits?: MemoEdits;
  /** What was proposed when each part was edited, so that a finding can say that the facts have changed since. */
  readonly editedFrom?: MemoEdits;
  /** What a cell says as typed: marks of steps and owners print as the office writes them. */
  readonly asTyped?: AsTyped;
  /** Of every annex; `null`: as its layout has it. */
  readonly orientation?: MemoAnnex['orientation'] | null;
}

export interface MadeMemo {
  readonly memo: MemoModel;
  /** Everything that can be edited, in the order of the paper. */
  readonly parts: readonly MemoPart[];
  readonly findings: readonly Finding[];
}

/** The memo on a register, proposed from its facts, with what a person wrote instead. */
export function memoModel(
  register: Register,
  figures: ProgressFigures,
  options: ReportOptions,
  extras: MemoExtras = {},
): MadeMemo {
  const {
    emblem = null,
    emblemFinding = null,
    edits = {},
    editedFrom = {},
    asTyped = () => null,
    orientation = null,
  } = extras;
  const template = MEMO_TEMPLATES[memoKindOf(register, extras.kind ?? null)];
  const { agency, measures } = register;
  const print = (text: string) => officialDigits(text, options.digits);
  const printed = (text: string | null) => (text === null ? null : print(text));
  const said = memoSlots(register, figures, options.digits);
  const context = { round: figures.round, asTyped };
  const annexesOf = (values: Slots) =>
    makeAnnexes(template.annexes[register.subject], measures, context, values, print);
  const slots = said.inText !== null && !fitInText(annexesOf(said)) ? { ...said, inText: null } : said;
  const editing = new Editing(edits, editedFrom);
  const head = {
    from: editing.value('from', printed(fromLine(agency))),
    code: editing.value('code', printed(agency.documentCode)),
    date: editing.value('date', formatDay(options.today, 'long', options.digits)),
    subject: editing.text('subject', print(sayPhrase(template.subject, slots))),
    to: editing.value('to', printed(addresseeOf(agency))),
  };
  const body = makeBody(template.body, measures, slots, editing, print);
  const annexes = annexesOf(slots);
  const evidence = template.evidence ? makeEvidence(extras.evidence ?? [], slots, editing, print) : null;
  const picture = emblem && readPicture(emblem) ? emblem : null;
  const speed = classOf(agency.speed, SPEEDS);
  const secrecy = classOf(agency.secrecy, SECRECIES);
  const memo: MemoModel = {
    kind: template.kind,
    day: options.today,
    digits: options.digits,
    ...(speed === null || speed === 'unknown' ? {} : { speed }),
    ...(secrecy === null || secrecy === 'unknown' ? {} : { secrecy }),
    ...head,
    body,
    signatures: signaturesOf(agency).map((block) => printedSignature(block, print)),
    annexes: annexes.map((annex) => finished(annex, body, orientation, editing)),
    ...(evidence ? { evidence } : {}),
    emblem: picture,
  };
  return {
    memo,
    parts: editing.parts,
    findings: [
      ...aboutEmblem(picture, emblemFinding),
      ...unknownClass(speed, agency.speed, SPEEDS),
      ...unknownClass(secrecy, agency.secrecy, SECRECIES),
      ...editing.findings(),
    ],
  };
}

/** A word that is no class is not printed, and said. */
function unknownClass(
  found: string | null,
  text: string | null | undefined,
  classes: readonly string[],
): readonly Finding[] {
  if (found !== 'unknown') return [];
  return [finding('memo.class-unknown', null, { text: text ?? '', classes: classes.join(' · ') })];
}

function aboutEmblem(picture: Uint8Array | null, known: Finding | null): readonly Finding[] {
  if (known) return [known];
  return picture ? [] : [finding('emblem.missing', null)];
}

/** An annex with its titles as edited, in the place and the orientation that it can have. */
function finished(
  { after, intro, ...annex }: MemoAnnex,
  body: readonly MemoBlock[],
  orientation: MemoAnnex['orientation'] | null,
  editing: Editing,
): MemoAnnex {
  const titles = editing.text(`${annex.key}.titles`, annex.titles.join('\n'));
  const above = intro === undefined ? '' : editing.text(`${annex.key}.intro`, intro);
  const isInText = after !== undefined && body.some(({ key }) => key === after);
  return {
    ...annex,
    // The text stands upright, and so does what stands in it.
    orientation: isInText ? 'portrait' : (orientation ?? annex.orientation),
    titles: titles.split('\n').filter((line) => line.trim() !== ''),
    ...(above === '' ? {} : { intro: above }),
    ...(isInText ? { after } : {}),
  };
}

/** Names stay as they are: a digit in one is not ours to change. */
function printedSignature(block: SignatureBlock, print: (text: string) => string): SignatureBlock {
  const printed = (text: string | null) => (text === null ? null : print(text));
  return {
    ...block,
    opinionHeading: printed(block.opinionHeading),
    opinion: printed(block.opinion),
    position: printed(block.position),
    actingFor: printed(block.actingFor),
  };
}
