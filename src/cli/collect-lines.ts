import type { CollectView } from '../app';
import {
  type ExchangeField,
  LOG_SHEET,
  type PlanField,
  type Refusal,
  type Side,
  reportFieldOf,
  shownText,
} from '../exchange';
import { type Language, fileRefusalText, fill, texts } from '../i18n';
import { exchangeCliTexts } from '../i18n/exchange-cli-texts';
import { type Digits, columnHeader } from '../tables';

/** Entries of one kind that are listed before the rest is only counted. */
const SHOWN = 20;
/** Characters of a cell that a line quotes. */
const QUOTED = 80;

/** What returned workbooks come to, as lines for a person. */
export function collectLines(
  view: CollectView,
  language: Language,
  all: boolean,
  digits: Digits,
): readonly string[] {
  const { collect } = texts(language);
  const { collect: words } = exchangeCliTexts(language);
  const part = (title: string, entries: readonly string[]): readonly string[] => {
    if (entries.length === 0) return [];
    const shown = all ? entries : entries.slice(0, SHOWN);
    const more = entries.length - shown.length;
    const rest = more > 0 ? [fill(words.more, { count: more, sheet: LOG_SHEET })] : [];
    return [fill(title, { count: entries.length }), ...[...shown, ...rest].map((line) => `  ${line}`)];
  };
  const { taken, agreed, conflicts, refused, proposed, unsure } = view;
  return [
    ...part(
      words.files,
      view.files.map((file) => fileLine(file, language)),
    ),
    fill(words.taken, { count: taken.length }),
    ...(agreed.length > 0 ? [fill(words.agreed, { count: agreed.length })] : []),
    ...part(
      words.conflicts,
      conflicts.map(({ id, field, now, sides }) =>
        [
          fill(words.conflict, { id, field: fieldText(field, language), now: quoted(now) }),
          ...sides.map((side) => fill(words.side, saidBy(side))),
        ].join(' · '),
      ),
    ),
    ...part(
      words.refused,
      refused.map(({ id, field, reason, ...side }) => {
        const text = field === null ? side.text : shownText(field, side.text, digits);
        const said = { id, ...saidBy({ ...side, text }), reason: collect.refusals[reason] };
        return field === null
          ? fill(words.refusedRow, said)
          : fill(words.refusal, { ...said, field: fieldText(field, language) });
      }),
    ),
    ...part(
      words.proposed,
      proposed.map((row) => fill(words.row, rowSaid(row))),
    ),
    ...part(
      words.unsure,
      unsure.map((row) => fill(words.unsureRow, { ...rowSaid(row), id: row.id })),
    ),
  ];
}

function fileLine(
  { name: file, refused, rows, savedBy, sending }: CollectView['files'][number],
  language: Language,
): string {
  if (refused) return fileRefusalText(refused, file, language);
  const { collect: words } = exchangeCliTexts(language);
  const owner = sending.owner ?? (sending.id === null ? words.unknownOwner : words.everyone);
  return savedBy === null
    ? fill(words.file, { file, owner, rows })
    : fill(words.fileSaved, { file, owner, rows, savedBy });
}

const saidBy = ({ text, sources }: Pick<Side | Refusal, 'text' | 'sources'>) => ({
  text: quoted(text),
  files: filesOf(sources),
});

/** A row without a title by what else it says. */
const rowSaid = (row: CollectView['proposed'][number] | CollectView['unsure'][number]) => {
  const { texts: said, sources } = row;
  const id = 'typedId' in row ? row.typedId : null;
  const others = [id ?? '', ...Object.values(said)].filter((text) => text !== '');
  return { text: quoted(said.measure === '' ? others.join(' · ') : said.measure), files: filesOf(sources) };
};

const filesOf = (sources: Side['sources']): string =>
  [...new Set(sources.map(({ file }) => file))].join(', ');

/** In one line, cut where a character ends. */
function quoted(text: string): string {
  const line = Array.from(text.replace(/\s+/g, ' ').trim());
  return line.length <= QUOTED ? line.join('') : `${line.slice(0, QUOTED).join('')}…`;
}

/** A field as the register's header calls it. */
function fieldText(field: ExchangeField, language: Language): string {
  const wording = language === 'th' ? 'thai' : 'english';
  const reported = reportFieldOf(field);
  if (reported) return columnHeader(reported.field, reported.round, wording);
  return columnHeader(field as PlanField, null, wording);
}
