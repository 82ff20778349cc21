import { areaAddress, listSource, rulePlaces, sheetKey, type RulePlace } from '../..';
import { LOWEST } from '../level';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, type Step } from '../steps';
import type { Outline } from './outline';

/** The places of our drop-downs that are on a sheet which is there; with the id of that sheet. */
export function rulePlacesIn(
  { names, sheets }: Outline,
  supports: (version: string) => boolean,
): (RulePlace & { readonly id: string })[] {
  if (!supports(LOWEST)) return [];
  return rulePlaces(names).flatMap((place) => {
    const sheet = sheets.find(({ name }) => sheetKey(name) === sheetKey(place.sheet));
    return sheet ? [{ ...place, id: sheet.id }] : [];
  });
}

/** The source of the one list that all cells of the place have, or `null`: Excel says by the type whether all have the same. */
export function ruleListStep({ id, area }: RulePlace & { readonly id: string }): Step<string | null> {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      const validation = sheetIn(context, id).getRange(areaAddress(area)).dataValidation.load('type,rule');
      return () => {
        const source = validation.type === 'List' ? validation.rule.list?.source : undefined;
        if (typeof source !== 'string') return null;
        // A list that is written out has no `=`; in a formula it is a text.
        return source.startsWith('=') ? listSource(source) : `"${source.replaceAll('"', '""')}"`;
      };
    },
  };
}
