import { childElements, setAttribute, type XmlElement } from '../xml';

/**
 * A list of records in the style sheet (`fonts`, `cellXfs` …) that cells refer to by position. Equal records
 * are stored once, so that a report made a hundred times does not fill the workbook with styles (Excel
 * stops at 65,490 of them).
 */
export class Pool {
  private readonly positions = new Map<string, number>();
  readonly records: XmlElement[];

  constructor(
    private readonly list: XmlElement,
    record: string,
    private readonly changed: () => void,
  ) {
    this.records = childElements(list, record);
    this.records.forEach((one, position) => {
      const key = keyOf(one);
      if (!this.positions.has(key)) this.positions.set(key, position);
    });
  }

  /** Position of a record equal to this one; it is added at the end when there is none. */
  intern(record: XmlElement): number {
    const key = keyOf(record);
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const position = this.records.length;
    this.records.push(record);
    this.positions.set(key, position);
    this.list.children.push(record);
    setAttribute(this.list, 'count', String(this.records.length));
    this.changed();
    return position;
  }
}

/** Two records are equal when they say the same, whatever the order of attributes, prefixes and quotes. */
function keyOf(record: XmlElement): string {
  const attributes = record.attributes
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(({ name, raw }) => `${name}=${raw}`)
    .sort();
  const children = childElements(record).map(keyOf);
  return `<${record.local} ${attributes.join(' ')}>${children.join('')}</>`;
}
