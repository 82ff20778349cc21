import {
  type IParagraphOptions,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  UnderlineType,
} from 'docx';
import { type FlowParagraph, type FlowRow, LABEL_SPACE, type Segment } from '../pages/flow';
import { SIZES } from '../pages/looks';
import { PLACES } from '../pages/paper';
import { halfPoints } from '../pages/units';
import { STYLE } from './styles';
import { textRuns } from './text';

const DOTTED = { underline: { type: UnderlineType.DOTTED } } as const;
const KHO = { type: TabStopType.LEFT, position: PLACES.titleKho } as const;
const RULE_END = { type: TabStopType.RIGHT, position: PLACES.ruleEnd } as const;
const DOTS_END = { ...RULE_END, leader: LeaderType.DOT } as const;

/** A paragraph of the memo as the file holds it. */
export function flowParagraph(
  { look, rows, continued }: FlowParagraph,
  more: IParagraphOptions = {},
  before: readonly ParagraphChild[] = [],
): Paragraph {
  const tabStops = stopsOf(rows);
  return new Paragraph({
    style: STYLE[look],
    ...(tabStops.length > 0 ? { tabStops } : {}),
    ...(continued ? { indent: { firstLine: 0 } } : {}),
    ...more,
    children: [
      ...before,
      ...rows.flatMap((row, index) => [
        ...(index > 0 ? [new TextRun({ break: 1 })] : []),
        ...row.flatMap(segmentRuns),
      ]),
    ],
  });
}

function stopsOf(rows: readonly FlowRow[]) {
  const fills = new Set(rows.flat().map(({ fill }) => fill));
  return [
    ...(fills.has('kho') ? [KHO] : []),
    ...(fills.has('end') ? [RULE_END] : []),
    ...(fills.has('dots') ? [DOTS_END] : []),
  ];
}

function segmentRuns({ label, text, ruled, fill }: Segment): TextRun[] {
  return [
    ...(label === undefined
      ? []
      : [
          new TextRun({ text: label, bold: true, size: halfPoints(SIZES.label) }),
          new TextRun({ ...DOTTED, text: LABEL_SPACE }),
        ]),
    ...textRuns(text, ruled ? DOTTED : {}),
    ...(fill === undefined
      ? []
      : [new TextRun({ ...(fill === 'dots' ? {} : DOTTED), children: [new Tab()] })]),
  ];
}
