import { LazyPart } from '../parts/lazy-part';
import type { PlaceProps } from './place';

const exchangePanel = () =>
  import('../parts/exchange/exchange-panel').then(({ ExchangePanel }) => ExchangePanel);

/** Workbooks that go out to departments and come back. */
export function ExchangePlace(props: PlaceProps) {
  return <LazyPart load={exchangePanel} props={props} />;
}
