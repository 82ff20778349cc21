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

interface Note {
  readonly places: readonly Place[];
  readonly how: Set<ReadingHow>;
}

/** Which cells each field of one measure was read from, and what was made of them. */
export class RowNotes {
  readonly places: Places = {};
  private readonly notes = new Map<MeasureField, Note>();

  constructor(private readonly placeOf: (cell: GridCell) => Place) {}

  /** A field was read from these cells; a round that comes later speaks over the one before. */
  read(field: MeasureField, cells: readonly GridCell[], ...how: readonly ReadingHow[]): void {
    const [first] = cells;
    if (!first) return;
    const places = cells.map(this.placeOf);
    const all = new Set(how);
    if (cells.length > 1) all.add('joined');
    if (cells.some(isTidied)) all.add('normalised');
    this.at(field, places, all);
  }

  /** A field comes from a place of which the text as typed does not matter. */
  at(field: MeasureField, places: readonly Place[], how: Iterable<ReadingHow>): void {
    const [first] = places;
    if (!first) return;
    this.places[field] = first;
    this.notes.set(field, { places, how: new Set(how) });
  }

  did(field: MeasureField, how: ReadingHow): void {
    this.notes.get(field)?.how.add(how);
  }

  /** What is worth showing. `rows`: of the measure; `doubted`: keys of the cells that findings doubt. */
  readings(
    rows: { readonly first: number; readonly last: number },
    mergeAt: (place: Place) => Area | null,
    doubted: ReadonlySet<string>,
  ): readonly Reading[] {
    const readings: Reading[] = [];
    for (const [field, { places, how }] of this.notes) {
      const isShared = places.some((place) => {
        const merge = mergeAt(place);
        return merge !== null && (merge.top < rows.first || merge.bottom > rows.last);
      });
      if (isShared) how.add('shared');
      if (places.some((place) => doubted.has(cellKey(place)))) how.add('uncertain');
      if (how.size > 0) readings.push({ field, places, how: [...how] });
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
