/** อบต. · เทศบาลตำบล/เมือง/นคร · อบจ.; `other` for any other state agency. */
export type AgencyKind = 'sao' | 'municipality' | 'pao' | 'other';

/** Words between a person's own post and the post acted for (documents 003, 004). */
export type ActingWord = 'รักษาราชการแทน' | 'ปฏิบัติหน้าที่' | 'ปฏิบัติราชการแทน' | 'รักษาการในตำแหน่ง';

/** One block of the signature chain of a memo, from the author up to the head of the agency. */
export interface SignatureBlock {
  /** ความเห็น…: the heading of the opinion, or `null` for none. */
  readonly opinionHeading: string | null;
  /** The opinion, or `null` for dotted lines to write on (when there is a heading). */
  readonly opinion: string | null;
  /** Name with title (`นางสาว…`), or `null`: a dotted blank. */
  readonly name: string | null;
  readonly position: string | null;
  readonly acting: ActingWord | null;
  /** The post acted for, printed on the line below. */
  readonly actingFor: string | null;
}

/** An ITA score of one year. `year` is the Buddhist fiscal year. */
export interface ItaScore {
  readonly year: number;
  /** 0–100 */
  readonly score: number;
  /** As published, or `null`: derive it from the year's scale. */
  readonly grade: string | null;
}

/** What the workbook's sheet `หน่วยงาน` says of the agency; unknown parts are `null`. */
export interface Agency {
  /** Full official name: `องค์การบริหารส่วนตำบล…`, `เทศบาลตำบล…`. */
  readonly name: string | null;
  readonly kind: AgencyKind;
  readonly district: string | null;
  readonly province: string | null;
  /** ส่วนราชการ that writes the memo: `สำนักปลัด`. */
  readonly department: string | null;
  readonly phone: string | null;
  /** ที่: `ตจ ๐๐๐๐๑/-` */
  readonly documentCode: string | null;
  readonly website: string | null;
  /** Buddhist fiscal year of the measures. */
  readonly fiscalYear: number | null;
  /** เรียน: the person addressed, or `null`: the head of the agency by its kind. */
  readonly addressee: string | null;
  readonly scores: readonly ItaScore[];
  readonly signatures: readonly SignatureBlock[];
}
