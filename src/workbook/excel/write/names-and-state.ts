import { STATE_NAMESPACE } from '../..';
import { CALL_BYTES, call, type Step } from '../steps';

/** Defines a name for the whole workbook, or gives it another meaning; `null` takes it away. Without `=`. */
export function nameStep(name: string, refersTo: string | null, there: boolean): Step<null> {
  return call(
    ({ workbook }) => {
      if (refersTo === null) workbook.names.getItemOrNullObject(name).delete();
      else if (there) workbook.names.getItem(name).formula = `=${refersTo}`;
      else workbook.names.add(name, `=${refersTo}`);
    },
    CALL_BYTES + (refersTo?.length ?? 0) * 3,
  );
}

/** Our custom XML part as a whole; `null` takes it away. `part` is the id of the one that is there. */
export function stateStep(xml: string | null, part: string | null): Step<null> {
  return call(
    ({ workbook }) => {
      const parts = workbook.customXmlParts;
      if (xml === null) {
        // Found anew and not by its id: after a failure the part may be another one, or none.
        parts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject().delete();
      } else if (part === null) parts.add(xml);
      else parts.getItem(part).setXml(xml);
    },
    CALL_BYTES + (xml?.length ?? 0) * 3,
  );
}
