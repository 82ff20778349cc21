import { type XmlElement, child, childElements, element, named, text } from '../../workbook/file/xml';
import { listNumber } from './list-numbers';
import { type List, type ListPlace, listPlace, valueOf } from './lists';

const BULLET = '-';

/** The deepest level of a list; Word has nine. */
const DEEPEST = 8;

/**
 * Counts lists as Word does and writes every number and bullet before its paragraph, as text: the library tells only
 * that a paragraph is numbered, and the number of a measure is part of what is read.
 */
export class ListLabels {
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly lists: ReadonlyMap<string, List>,
    private readonly styles: ReadonlyMap<string, ListPlace>,
  ) {}

  /** Labels the paragraphs below `parent`, in order. */
  write(parent: XmlElement): void {
    for (const node of childElements(parent)) {
      if (node.local === 'p') this.label(node);
      if (node.children.length > 0) this.write(node);
    }
  }

  private label(paragraph: XmlElement): void {
    const properties = child(paragraph, 'pPr');
    if (!properties) return;
    const own = listPlace(properties);
    const place = own ?? this.styles.get(valueOf(properties, 'pStyle') ?? '') ?? null;
    const label = place && this.next(place);
    if (!label) return;
    const words = element(named(paragraph, 't'), { 'xml:space': 'preserve' }, [text(`${label} `)]);
    const run = element(named(paragraph, 'r'), {}, [words]);
    paragraph.children.splice(paragraph.children.indexOf(properties) + 1, 0, run);
  }

  private next({ list: id, level }: ListPlace): string | null {
    const list = this.lists.get(id);
    const definition = list?.levels.get(level);
    if (!list || !definition || level > DEEPEST) return null;
    if (definition.format === 'bullet') return BULLET;
    if (definition.format === 'none') return null;
    const counts = this.counts.get(list.family) ?? [];
    this.counts.set(list.family, counts);
    const restart = this.begun.has(id) ? undefined : list.restarts.get(level);
    if (restart !== undefined) counts.length = Math.min(counts.length, level);
    this.begun.add(id);
    for (let above = 0; above < level; above += 1) counts[above] ??= list.levels.get(above)?.start ?? 1;
    counts[level] = (counts[level] ?? (restart ?? definition.start) - 1) + 1;
    counts.length = level + 1;
    return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return listNumber(list.levels.get(at)?.format ?? 'decimal', counts[at] ?? 1);
    });
  }
}
