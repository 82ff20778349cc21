import {
  type ActingWord,
  type Agency,
  type SignatureBlock,
  defaultSignatures,
  headTitle,
  looseKey,
} from '../domain';
import { WORDS } from './kinds/words';
import { fillTemplate } from './text/fill';

/** The signature chain of the sheet of the agency, or that of its kind with dotted names. */
export function signaturesOf(agency: Agency): readonly SignatureBlock[] {
  return agency.signatures.length > 0 ? agency.signatures : defaultSignatures(agency);
}

/**
 * เรียน: the person addressed, else the head of the agency; when someone acts for the head, by the title under
 * which that person signs (document 004: ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรี…). Behind it, through whom it goes (document 002).
 */
export function addresseeOf(agency: Agency): string | null {
  const to = addressedTo(agency);
  const through = agency.through ? fillTemplate(WORDS.through, { through: agency.through }) : null;
  return to === null || through === null ? to : to + through;
}

/** Signing on behalf of a head who is in office: the memo is still addressed to the head. */
const ON_BEHALF: ActingWord = 'ปฏิบัติราชการแทน';

function addressedTo(agency: Agency): string | null {
  if (agency.addressee !== null) return agency.addressee;
  const head = headTitle(agency);
  const last = agency.signatures.at(-1);
  if (head === null || !last?.acting || !last.position || !last.actingFor) return head;
  if (last.acting === ON_BEHALF) return head;
  if (looseKey(last.actingFor) !== looseKey(head)) return head;
  return `${last.position} ${last.acting}${last.actingFor}`;
}
