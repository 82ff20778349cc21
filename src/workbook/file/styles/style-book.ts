import type { CellStyle } from '../..';
import { attribute, child, childElements, removeAttribute, setAttribute, writeXml, parseXml } from '../xml';
import type { XmlDocument, XmlElement } from '../xml';
import { BUILT_IN_FORMATS } from '../read/built-in-formats';
import { numberFormat } from '../../number-format';
import { builtInFormat, FIRST_CUSTOM, SHORT_DATE } from './number-formats';
import { Pool } from './pool';
import {
  alignmentRecord,
  borderDifference,
  borderRecord,
  fillDifference,
  fillRecord,
  fontDifference,
  fontRecord,
  makerFor,
  type Make,
} from './records';
import { attach, styleList, type StyleList } from './style-lists';

/** What a cell needs beyond its style: to stay text when edited, or to show its number as a day. */
export interface Need {
  readonly quote?: boolean;
  readonly date?: boolean;
}

/** The style sheet of a workbook: finds or adds the record for a style, touches nothing that is there. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly make: Make;
  private readonly pools = new Map<StyleList, Pool>();
  private dirty = false;
  private normalIds: { font: number; fill: number; border: number; xf: number } | null = null;

  constructor(private readonly document: XmlDocument) {
    this.root = document.root;
    this.make = makerFor(document.root);
  }

  static parse(text: string, part: string): StyleBook {
    return new StyleBook(parseXml(text, part));
  }

  /** Whether a record was added since it was parsed. */
  get changed(): boolean {
    return this.dirty;
  }

  toXml(): string {
    return writeXml(this.document);
  }

  /** The number for a cell's `s` attribute. */
  intern(style: CellStyle): number {
    const { make } = this;
    // A record of a cell points into all of these lists, so all of them have to be there.
    for (const list of ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const) this.pool(list);
    const normal = this.normal();
    const format = this.formatId(style.format ?? 'General');
    const ofFont = [style.font, style.size, style.bold, style.italic, style.color].some(
      (one) => one !== undefined,
    );
    const font = ofFont
      ? this.pool('fonts').intern(fontRecord(make, style, this.pool('fonts').records[normal.font] ?? null))
      : normal.font;
    const fill =
      style.fill === undefined ? normal.fill : this.pool('fills').intern(fillRecord(make, style.fill));
    const border =
      style.border === undefined
        ? normal.border
        : this.pool('borders').intern(borderRecord(make, style.border));
    const alignment = alignmentRecord(make, style);
    const parts = alignment ? [alignment] : [];
    if (style.locked === false) parts.push(make('protection', { locked: 0 }));
    const xf = make(
      'xf',
      { numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: normal.xf },
      parts,
    );
    if (format !== 0) setAttribute(xf, 'applyNumberFormat', '1');
    if (font !== normal.font) setAttribute(xf, 'applyFont', '1');
    if (fill !== normal.fill) setAttribute(xf, 'applyFill', '1');
    if (border !== normal.border) setAttribute(xf, 'applyBorder', '1');
    if (alignment) setAttribute(xf, 'applyAlignment', '1');
    if (style.locked === false) setAttribute(xf, 'applyProtection', '1');
    return this.pool('cellXfs').intern(xf);
  }

  /** The same look with what the cell needs; the number itself when it has that already. */
  adapt(xf: number, need: Need): number {
    const record = this.pool('cellXfs').records[xf];
    if (!record) return xf;
    const copy: XmlElement = { ...record, attributes: record.attributes.map((one) => ({ ...one })) };
    const quoted = attribute(record, 'quotePrefix') === '1';
    if (need.quote && !quoted && this.formatOf(record) !== '@') setAttribute(copy, 'quotePrefix', '1');
    if (!need.quote && quoted) removeAttribute(copy, 'quotePrefix');
    if (need.date && !numberFormat(this.formatOf(record)).date) {
      setAttribute(copy, 'numFmtId', String(SHORT_DATE));
      setAttribute(copy, 'applyNumberFormat', '1');
    }
    return this.pool('cellXfs').intern(copy);
  }

  /** The number for the `dxfId` of a conditional format. Children in the order of the schema. */
  internDifference(style: CellStyle): number {
    const { make } = this;
    const parts: XmlElement[] = [];
    const font = fontDifference(make, style);
    if (font) parts.push(font);
    if (style.format !== undefined) {
      parts.push(make('numFmt', { numFmtId: this.formatId(style.format), formatCode: style.format }));
    }
    if (style.fill !== undefined) parts.push(fillDifference(make, style.fill));
    if (style.border !== undefined) parts.push(borderDifference(make, style.border));
    return this.pool('dxfs').intern(make('dxf', {}, parts));
  }

  /** The font that column widths are counted in; `size` in pt. */
  normalFont(): { readonly name: string; readonly size: number } {
    const font = this.pool('fonts').records[this.normal().font];
    const value = (local: string): string | null => {
      const part = font ? child(font, local) : null;
      return part ? attribute(part, 'val') : null;
    };
    return { name: value('name') ?? 'Calibri', size: Number(value('sz') ?? '11') || 11 };
  }

  /** Records of the Normal style: that of `builtinId` 0, else the first. */
  private normal(): { font: number; fill: number; border: number; xf: number } {
    if (this.normalIds) return this.normalIds;
    const names = child(this.root, 'cellStyles');
    const style = (names ? childElements(names, 'cellStyle') : []).find(
      (one) => attribute(one, 'builtinId') === '0',
    );
    const bases = this.pool('cellStyleXfs').records;
    const wanted = Number((style && attribute(style, 'xfId')) ?? '0');
    const xf = wanted < bases.length ? wanted : 0;
    const number = (name: string): number => Number((bases[xf] && attribute(bases[xf], name)) ?? '0');
    this.normalIds = { font: number('fontId'), fill: number('fillId'), border: number('borderId'), xf };
    return this.normalIds;
  }

  private formatId(code: string): number {
    const known = builtInFormat(code);
    if (known !== null) return known;
    const records = this.pool('numFmts').records;
    const same = records.find((one) => attribute(one, 'formatCode') === code);
    if (same) return Number(attribute(same, 'numFmtId'));
    const id = Math.max(FIRST_CUSTOM - 1, ...records.map((one) => Number(attribute(one, 'numFmtId')))) + 1;
    this.pool('numFmts').intern(this.make('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The format code of a cell record. */
  private formatOf(record: XmlElement): string {
    const id = Number(attribute(record, 'numFmtId') ?? '0');
    const list = child(this.root, 'numFmts');
    const own = (list ? childElements(list, 'numFmt') : []).find(
      (one) => Number(attribute(one, 'numFmtId')) === id,
    );
    return (own && attribute(own, 'formatCode')) ?? BUILT_IN_FORMATS[id] ?? 'General';
  }

  private pool(name: StyleList): Pool {
    let pool = this.pools.get(name);
    if (!pool) {
      const { list, record } = styleList(this.root, this.make, name);
      pool = new Pool(list, record, () => {
        attach(this.root, list);
        this.dirty = true;
      });
      this.pools.set(name, pool);
    }
    return pool;
  }
}
