import type { SignStyle, SignatureBlock } from '../../domain';
import { type FlowBlock, type FlowParagraph, plain } from './flow';
import { oneLine } from './one-line';

/** Before the dots to sign on; `null`: the hand alone, above the name (documents 000 and 003). */
const SIGN: Readonly<Record<SignStyle, string | null>> = {
  none: null,
  plain: 'ลงชื่อ',
  brackets: '(ลงชื่อ)',
};
const BLANK_NAME = '.'.repeat(44);
const BLANK_POSITION = '.'.repeat(44);
/** Dotted lines for an opinion that is still to be written. */
const OPINION_LINES = 2;

/** The signature chain; no block is split by the end of a page. */
export const signatureFlow = (blocks: readonly SignatureBlock[]): FlowBlock[] =>
  blocks.map((block, index) => ({
    key: `signature-${index + 1}`,
    paragraphs: signatureParagraphs(block),
    splits: false,
    keepsNext: false,
  }));

export const signatureParagraphs = (block: SignatureBlock): FlowParagraph[] => [
  ...opinion(block),
  ...signer(block),
];

/** ความเห็น… with the opinion, or with dotted lines to write it on. */
function opinion({
  opinionHeading,
  opinion: text,
  opinionLines = OPINION_LINES,
}: SignatureBlock): readonly FlowParagraph[] {
  if (opinionHeading === null) return [];
  const heading = plain('opinion', oneLine(opinionHeading));
  if (text !== null) return [heading, plain('opinionLine', oneLine(text))];
  const blank = (): FlowParagraph => ({ look: 'opinionLine', rows: [[{ text: '', fill: 'dots' }]] });
  return [heading, ...Array.from({ length: opinionLines }, blank)];
}

/** (ลงชื่อ), (name), position with the acting word, and the post acted for on a line of its own (document 003). */
function signer({
  name,
  position,
  acting,
  actingFor,
  sign = 'brackets',
}: SignatureBlock): readonly FlowParagraph[] {
  const word = SIGN[sign];
  const post = position === null ? BLANK_POSITION : oneLine(position);
  return [
    plain('hand', ''),
    ...(word === null
      ? []
      : [{ look: 'sign', rows: [[{ text: `${word} `, fill: 'dots' }]] } satisfies FlowParagraph]),
    plain('signer', `(${name === null ? BLANK_NAME : oneLine(name)})`),
    plain('signer', acting === null ? post : `${post} ${acting}`),
    ...(actingFor === null ? [] : [plain('signer', oneLine(actingFor))]),
  ];
}
