import { FindTable } from '../parts/find-table';
import { FirstRun } from '../parts/first-run';
import { InsertedCard } from '../parts/inserted-card';
import { InsertList } from '../parts/insert-list';
import { KeptOriginals } from '../parts/kept-originals';
import { LazyPart } from '../parts/lazy-part';
import { MoreWays } from '../parts/more-ways';
import { RecognisedTables } from '../parts/recognised-tables';
import { tableName } from '../parts/table-name';
import { useReturnToList } from '../parts/use-return';
import { isOccupied } from '../state';
import type { PlaceProps } from './place';

const libraryPanel = () => import('../parts/library-panel').then(({ LibraryPanel }) => LibraryPanel);
const takeInPanel = () => import('../parts/take-in-panel').then(({ TakeInPanel }) => TakeInPanel);
const adoptPanel = () => import('../parts/adopt-panel').then(({ AdoptPanel }) => AdoptPanel);

/** What tables there are, and new ones. */
export function TablesPlace({ runner, state }: PlaceProps) {
  const { inserted, looking, part, source, summary } = state;
  const list = useReturnToList(looking ? tableName(looking.table) : part);
  if (!summary) return null;
  const { desk } = runner;
  const disabled = isOccupied(state) || summary.readOnly;
  const empty = summary.tables.length === 0;
  if (looking)
    return (
      <LazyPart
        load={adoptPanel}
        props={{
          runner,
          looking,
          focused: state.news === 'looking',
          disabled: isOccupied(state),
          // Another role may be chosen while the one before is being read.
          waits: isOccupied(state) && state.busy !== 'looking',
          readOnly: summary.readOnly,
        }}
      />
    );
  const focused = state.news === 'part';
  if (part === 'library') return <LazyPart load={libraryPanel} props={{ runner, focused, disabled }} />;
  if (part === 'take-in')
    return (
      <LazyPart
        load={takeInPanel}
        props={{
          runner,
          source,
          news: state.news,
          disabled: isOccupied(state),
          readOnly: summary.readOnly,
        }}
      />
    );
  return (
    <div ref={list}>
      {inserted && (
        <InsertedCard
          key={inserted.sheets.join()}
          inserted={inserted}
          focused={state.news === 'inserted'}
          busy={isOccupied(state)}
          onSave={desk.products.includes('report') ? () => void runner.save('report') : null}
          show={desk.show}
          onPutBack={() => void runner.putBack()}
          onReport={() => runner.go('report')}
        />
      )}
      {empty && <FirstRun disabled={disabled} onInsert={(what) => void runner.insert(what)} />}
      {!empty && (
        <RecognisedTables
          tables={summary.tables}
          subject={summary.subject}
          show={desk.show}
          onLook={(table) => void runner.lookAt(table)}
        />
      )}
      <FindTable disabled={isOccupied(state)} onFind={() => void runner.lookHere()} />
      <MoreWays disabled={isOccupied(state)} onOpen={runner.open} />
      <KeptOriginals
        kept={summary.kept}
        disabled={disabled}
        show={desk.show}
        onForget={(mark) => void runner.propose({ ask: 'forget-original', mark })}
      />
      <InsertList
        there={summary.there}
        disabled={disabled}
        onInsert={(what, here) => void (here ? runner.insertHere(what) : runner.insert(what))}
        onShow={(sheet) => desk.show(sheet, null)}
      />
    </div>
  );
}
