import type { Agency, SignatureBlock } from './agency';
import { OFFICE_HEAD, OPINION, SUPERIOR } from './agency-kinds';
import { agencyKindOf, chiefTitle, headTitle } from './agency-names';

/** An agency of which nothing is known. */
export function emptyAgency(): Agency {
  return {
    name: null,
    kind: 'other',
    district: null,
    province: null,
    department: null,
    phone: null,
    documentCode: null,
    website: null,
    fiscalYear: null,
    addressee: null,
    scores: [],
    signatures: [],
  };
}

function block(opinionHeading: string | null, position: string | null): SignatureBlock {
  return { opinionHeading, opinion: null, name: null, position, acting: null, actingFor: null };
}

function withOpinion(position: string): SignatureBlock {
  return block(OPINION + position, position);
}

/**
 * The chain of document 004 with blank names: the author, หัวหน้าสำนักปลัด, the chief administrator and the head of the
 * agency, the last three with room for an opinion. Chiefs whose title the agency's name does not tell are left out;
 * an agency that is no local authority has no สำนักปลัด, and its superior is not named.
 */
export function defaultSignatures(agency: Pick<Agency, 'name'>): SignatureBlock[] {
  if (agency.name !== null && agencyKindOf(agency.name) === 'other')
    return [block(null, null), block(OPINION + SUPERIOR, null)];
  const chiefs = [OFFICE_HEAD, chiefTitle(agency), headTitle(agency)];
  return [block(null, null), ...chiefs.filter((title) => title !== null).map(withOpinion)];
}
