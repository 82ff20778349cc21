import type { Finding, MeasureField, Place, RuleId } from '../../domain';
import type { Area } from '../../workbook';
import type { Reading, ReadingHow } from '../recognised';
import type { GridCell } from './grid';
import type { Places } from './row-draft';

/** Findings that doubt what was read at their cell. */
const DOUBTS: ReadonlySet<RuleId> = new Set<RuleId>([
  'cell.inherited',
  'status.unknown',
  'status.outside',
  'status.many-ticks',
  'status.not-a-tick',
  'status.share',
  'status.denied',
  'status.rows-differ',
  'period.unreadable',
  'period.reversed',
  'digits.mixed',
]);

/** Each way a bit: a table has ten thousand rows of ten fields, and few need more than a number. */
const BITS: Readonly<Record<Exclude<ReadingHow, 'as-typed'>, number>> = {
  joined: 1,
  split: 2,
  normalised: 4,
  inherited: 8,
  shared: 16,
  uncertain: 32,
};
type Bit = keyof typeof BITS;
const WAYS = Object.keys(BITS) as Bit[];

interface Note {
  readonly places: readonly Place[];
  how: number;
}

/** Which cells each field of one measure was read from, and what was made of them. */
export class RowNotes {
  readonly places: Places = {};
  private readonly notes = new Map<MeasureField, Note>();

  constructor(private readonly placeOf: (cell: GridCell) => Place) {}

  /** A field was read from these cells; a round that comes later speaks over the one before. */
  read(field: MeasureField, cells: readonly GridCell[], ...how: readonly Bit[]): void {
    if (cells.length === 0) return;
    this.at(field, cells.map(this.placeOf), how);
    if (cells.length > 1) this.did(field, 'joined');
    if (cells.some(isTidied)) this.did(field, 'normalised');
  }

  /** A field comes from a place of which the text as typed does not matter. */
  at(field: MeasureField, places: readonly Place[], how: readonly ReadingHow[]): void {
    const [first] = places;
    if (!first) return;
    this.places[field] = first;
    this.notes.set(field, { places, how: 0 });
    for (const way of how) if (way !== 'as-typed') this.did(field, way);
  }

  did(field: MeasureField, how: Bit): void {
    const note = this.notes.get(field);
    if (note) note.how |= BITS[how];
  }

  /** What is worth showing. `rows`: of the measure; `doubted`: keys of the cells that findings doubt. */
  readings(
    rows: { readonly first: number; readonly last: number },
    mergeAt: (place: Place) => Area | null,
    doubted: ReadonlySet<string>,
  ): readonly Reading[] {
    const readings: Reading[] = [];
    for (const [field, note] of this.notes) {
      for (const place of note.places) {
        const merge = mergeAt(place);
        if (merge && (merge.top < rows.first || merge.bottom > rows.last)) note.how |= BITS.shared;
        if (doubted.size > 0 && doubted.has(cellKey(place))) note.how |= BITS.uncertain;
      }
      const how = note.how === 0 ? [] : WAYS.filter((way) => (note.how & BITS[way]) !== 0);
      if (how.length > 0) readings.push({ field, places: note.places, how });
    }
    return readings;
  }
}

/** The cells that findings doubt. */
export function doubtedCells(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ rule, place }) => (DOUBTS.has(rule) && place !== null ? cellKey(place) : [])),
  );
}

function cellKey({ row, column }: Place): string {
  return `${row} ${column}`;
}

/** Torn letters, glyphs of old fonts, spaces: what a person sees is the same, what was typed is not. */
function isTidied({ value, text }: GridCell): boolean {
  return typeof value === 'string' && value !== text;
}
