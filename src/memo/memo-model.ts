import { type Finding, type Register, type SignatureBlock, finding, formatDay } from '../domain';
import type { ProgressFigures, ReportOptions } from '../report';
import { makeAnnexes } from './annex/annexes';
import { readEmblem } from './emblem';
import { MEMO_TEMPLATES } from './kinds';
import type { BlockTemplate, Slots } from './kinds/kind';
import type { MemoBlock, MemoModel } from './model';
import { addresseeOf, signaturesOf } from './people';
import { memoSlots } from './slots';
import { fromLine } from './text/agency-words';
import { sayPhrase } from './text/fill';
import { officialDigits } from './text/official-digits';

/**
 * The memo that reports on a register: integrity measures (documents 002 and 004) or the year's projects (003).
 *
 * @param emblem PNG or JPEG of the office's own emblem; without a usable one its space stays free and a finding says so
 */
export function memoModel(
  register: Register,
  figures: ProgressFigures,
  options: ReportOptions,
  emblem: Uint8Array | null = null,
): { memo: MemoModel; findings: Finding[] } {
  const template = MEMO_TEMPLATES[register.subject];
  const { agency, measures } = register;
  const print = (text: string) => officialDigits(text, options.digits);
  const printed = (text: string | null) => (text === null ? null : print(text));
  const slots = memoSlots(register, figures, template.figures);
  const picture = emblem && readEmblem(emblem) ? emblem : null;
  return {
    memo: {
      kind: template.kind,
      day: options.today,
      digits: options.digits,
      from: printed(fromLine(agency)),
      code: printed(agency.documentCode),
      date: formatDay(options.today, 'long', options.digits),
      subject: print(sayPhrase(template.subject, slots)),
      to: printed(addresseeOf(agency)),
      body: template.body.map((block) => memoBlock(block, slots, print)),
      signatures: signaturesOf(agency).map((block) => printedSignature(block, print)),
      annexes: makeAnnexes(template.annexes, measures, figures.round, slots, print),
      emblem: picture,
    },
    findings: picture ? [] : [finding('emblem.missing', null)],
  };
}

function memoBlock(template: BlockTemplate, slots: Slots, print: (text: string) => string): MemoBlock {
  const text = template.phrases.map((phrase) => sayPhrase(phrase, slots)).join('');
  return { block: template.block, text: print(text) };
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
