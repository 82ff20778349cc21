import { useEffect, useSyncExternalStore } from 'react';
import { type ExchangeTexts, exchangeTexts } from '../../../i18n/exchange-texts';
import { useLanguage } from '../../language';
import type { PlaceProps } from '../../places/place';
import { isOccupied } from '../../state';
import { type ExchangeRunner, exchangeOf } from '../../state/exchange-runner';
import type { ExchangeState } from '../../state/exchange-state';

/** The texts of this place. By file: with the index they would be loaded before anybody comes here. */
export function useExchangeTexts(): ExchangeTexts {
  return exchangeTexts(useLanguage());
}

/** What each part of the place is given. */
export interface ExchangeProps extends PlaceProps {
  readonly exchange: ExchangeRunner;
  readonly now: ExchangeState;
  /** The buttons must wait. */
  readonly disabled: boolean;
}

/** The exchange of the pane, looked at anew after each change of the workbook. */
export function useExchange({ runner, state }: PlaceProps): ExchangeProps {
  const exchange = exchangeOf(runner);
  const now = useSyncExternalStore(exchange.subscribe, exchange.getState);
  const { summary } = state;
  useEffect(() => {
    if (summary) void exchange.look();
  }, [exchange, summary]);
  const disabled = isOccupied(state) || now.busy !== null;
  return { runner, state, exchange, now, disabled };
}
