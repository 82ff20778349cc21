import { type XmlElement, child, childElements } from '../../workbook/file/xml';
import type { TemplatePlace } from './problem';
import { valueOf } from './xml';

/** A paragraph of a template and where it stands. */
export interface Spot {
  readonly paragraph: XmlElement;
  readonly parent: XmlElement;
  readonly place: TemplatePlace;
  /** Content controls around it, the outermost first. */
  readonly controls: readonly XmlElement[];
  /** The cells around it, the outermost first. */
  readonly cells: readonly SpotCell[];
  /** `null` where there are no sections: headers, footers, notes, text boxes. */
  readonly section: SpotSection | null;
  /** Written a second time for old programs: filled like the other, and not counted. */
  readonly copy: boolean;
}

export interface SpotCell {
  readonly table: XmlElement;
  readonly cell: XmlElement;
  /** Columns of the table's grid before it. */
  readonly column: number;
}

/** A section; its properties are known once its end was read. */
export interface SpotSection {
  properties: XmlElement | null;
}

export interface PartSpots {
  readonly spots: readonly Spot[];
  readonly sections: readonly SpotSection[];
}

/** Paragraph styles of the guide at the end of the standard template: it is no part of the memo. */
const GUIDE = /^MemoGuide/;

export const isGuide = (paragraph: XmlElement): boolean =>
  GUIDE.test(valueOf(child(paragraph, 'pPr'), 'pStyle') ?? '');

/** All paragraphs of a part, in the order of reading. The guide's are left out. */
export function spotsOf(root: XmlElement, within: 'body' | 'header' | 'footer' | 'note'): PartSpots {
  const reader = new SpotReader(within);
  const body = within === 'body' ? child(root, 'body') : root;
  if (body) reader.read(body, START);
  if (body && within === 'body') reader.endSection(child(body, 'sectPr'));
  return { spots: reader.spots, sections: reader.sections };
}

interface Context {
  readonly controls: readonly XmlElement[];
  readonly cells: readonly SpotCell[];
  readonly box: boolean;
  readonly copy: boolean;
  /** Set inside a table outside others. */
  readonly cellPlace: TemplatePlace | null;
}

const START: Context = { controls: [], cells: [], box: false, copy: false, cellPlace: null };

class SpotReader {
  readonly spots: Spot[] = [];
  readonly sections: SpotSection[] = [];
  private section: SpotSection = { properties: null };
  private paragraphs = 0;
  private tables = 0;

  constructor(private readonly within: 'body' | 'header' | 'footer' | 'note') {}

  read(parent: XmlElement, context: Context): void {
    for (const node of childElements(parent)) {
      if (node.local === 'p') this.paragraph(node, parent, context);
      else if (node.local === 'tbl') this.table(node, context);
      else if (node.local === 'sdt') this.control(node, context);
      else if (node.local === 'AlternateContent') this.alternates(node, context);
      else if (!SKIPPED.has(node.local)) this.read(node, context);
    }
  }

  endSection(properties: XmlElement | null): void {
    this.section.properties = properties;
    this.sections.push(this.section);
    this.section = { properties: null };
  }

  private paragraph(paragraph: XmlElement, parent: XmlElement, context: Context): void {
    const hasWords = !isGuide(paragraph) && wordsIn(paragraph);
    const counted = this.within === 'body' && !context.box && !context.copy && context.cellPlace === null;
    if (hasWords && counted) this.paragraphs += 1;
    if (hasWords)
      this.spots.push({
        paragraph,
        parent,
        place: this.placeIn(context),
        controls: context.controls,
        cells: context.cells,
        section: this.within === 'body' && !context.box ? this.section : null,
        copy: context.copy,
      });
    this.boxes(paragraph, context);
    const end = child(paragraph, 'pPr');
    const properties = end && child(end, 'sectPr');
    if (properties && counted) this.endSection(properties);
  }

  /** The text boxes anchored in a paragraph. */
  private boxes(parent: XmlElement, context: Context): void {
    for (const node of childElements(parent)) {
      if (node.local === 'AlternateContent') {
        for (const side of childElements(node))
          this.boxes(side, side.local === 'Fallback' ? { ...context, copy: true } : context);
      } else if (node.local === 'txbxContent') {
        this.read(node, { ...START, copy: context.copy, box: true });
      } else if (!SKIPPED.has(node.local)) this.boxes(node, context);
    }
  }

  private table(table: XmlElement, context: Context): void {
    const outer = context.cellPlace === null && !context.box && !context.copy;
    if (outer) this.tables += 1;
    const number = this.tables;
    rowsOf(table).forEach((row, rowIndex) => {
      let column = skipped(row);
      cellsOf(row).forEach((cell, cellIndex) => {
        const place = { in: 'table', table: number, row: rowIndex + 1, column: cellIndex + 1 } as const;
        this.read(cell, {
          ...context,
          cells: [...context.cells, { table, cell, column }],
          cellPlace: context.cellPlace ?? place,
        });
        column += spanOf(cell);
      });
    });
  }

  private control(control: XmlElement, context: Context): void {
    const content = child(control, 'sdtContent');
    if (content) this.read(content, { ...context, controls: [...context.controls, control] });
  }

  private alternates(alternate: XmlElement, context: Context): void {
    for (const side of childElements(alternate))
      this.read(side, side.local === 'Fallback' ? { ...context, copy: true } : context);
  }

  private placeIn({ box, cellPlace }: Context): TemplatePlace {
    if (box) return { in: 'text-box' };
    if (this.within !== 'body') return { in: this.within };
    return cellPlace ?? { in: 'body', paragraph: this.paragraphs };
  }
}

/** What holds no text of the document: properties, and text that was deleted or moved away. */
const SKIPPED: ReadonlySet<string> = new Set(['pPr', 'rPr', 'tcPr', 'sectPr', 'sdtPr', 'del', 'moveFrom']);

/** Whether any text of its own stands in a paragraph. */
function wordsIn(parent: XmlElement): boolean {
  return childElements(parent).some((node) => {
    if (node.local === 't') return node.children.length > 0;
    return !SKIPPED.has(node.local) && !BOXED.has(node.local) && wordsIn(node);
  });
}

/** Text below these stands in paragraphs of its own. */
const BOXED: ReadonlySet<string> = new Set(['drawing', 'pict', 'object', 'AlternateContent']);

/** Rows and cells may stand in content controls, or in the change that put them there. */
const rowsOf = (parent: XmlElement): XmlElement[] => nested(parent, 'tr');
const cellsOf = (parent: XmlElement): XmlElement[] => nested(parent, 'tc');

function nested(parent: XmlElement, local: 'tr' | 'tc'): XmlElement[] {
  return childElements(parent).flatMap((node) => {
    if (node.local === local) return [node];
    return node.local === 'sdt' || node.local === 'sdtContent' || node.local === 'customXml'
      ? nested(node, local)
      : [];
  });
}

function spanOf(cell: XmlElement): number {
  const span = Number(valueOf(child(cell, 'tcPr'), 'gridSpan') ?? '1');
  return Number.isInteger(span) && span > 0 && span < 100 ? span : 1;
}

function skipped(row: XmlElement): number {
  const count = Number(valueOf(child(row, 'trPr'), 'gridBefore') ?? '0');
  return Number.isInteger(count) && count > 0 && count < 100 ? count : 0;
}
