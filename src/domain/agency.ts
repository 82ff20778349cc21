/** อบต. · เทศบาลตำบล/เมือง/นคร · อบจ.; `other` for any other state agency. */
export type AgencyKind = 'sao' | 'municipality' | 'pao' | 'other';

/** Words between a person's own post and the post acted for (documents 003, 004). */
export type ActingWord = 'รักษาราชการแทน' | 'ปฏิบัติหน้าที่' | 'ปฏิบัติราชการแทน' | 'รักษาการในตำแหน่ง';

/** What stands before the dots to sign on: nothing (documents 000, 003), `ลงชื่อ……` (001), `(ลงชื่อ)……` (002, 004). */
export type SignStyle = 'none' | 'plain' | 'brackets';

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
  /** Left out: `brackets`. */
  readonly sign?: SignStyle;
  /** Dotted lines for an opinion that is still to be written; left out: 2. */
  readonly opinionLines?: number;
}

/** An earlier memo that this one answers to or goes on from (documents 001 and 004); unknown parts are `null`. */
export interface MemoReference {
  /** ที่ */
  readonly number: string | null;
  /** ลงวันที่, as typed or as the sheet shows it. */
  readonly date: string | null;
  /** เรื่อง */
  readonly subject: string | null;
  /** The item of it that set the measures: `6` of ข้อ ๖. */
  readonly item: string | null;
  /** สาระสำคัญ: what it said, to stand behind โดย…. */
  readonly gist: string | null;
}

/** An ITA score of one year. `year` is the Buddhist fiscal year. */
export interface ItaScore {
  readonly year: number;
  /** 0–100 */
  readonly score: number;
  /** As published, or `null`: derive it from the year's scale. */
  readonly grade: string | null;
}

/** Where a department of the agency gets its mail. */
export interface Mailbox {
  /** หน่วยงานภายใน: `กองคลัง`; a department with two addresses has two. */
  readonly owner: string;
  readonly email: string;
  /** The person or post that is addressed (`ผู้อำนวยการกองคลัง`), or `null`. */
  readonly contact: string | null;
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
  /** The section that reports, when the text names another than ส่วนราชการ (document 004: งานบริหารงานทั่วไป สำนักปลัด). */
  readonly author?: string | null;
  /** Through whom the memo goes: ` -ผ่าน…` behind เรียน (document 002). */
  readonly through?: string | null;
  /** How the text calls what is attached: `เอกสารที่แนบมาพร้อมนี้`, `สิ่งที่ส่งมาด้วยพร้อมนี้`; `ดังนี้`: the tables stand in the text. */
  readonly attachment?: string | null;
  /** The item of the OIT questionnaire that asks for the measures: `O42`. It differs by year and kind of agency. */
  readonly oitItem?: string | null;
  /** Where the figures of projects are from: ระบบสารสนเทศ… (e-plan) of document 003. */
  readonly source?: string | null;
  /** ชั้นความเร็ว and ชั้นความลับ of the memo, as typed; seldom given. */
  readonly speed?: string | null;
  readonly secrecy?: string | null;
  /** Earlier memos, the one that matters most first. */
  readonly references?: readonly MemoReference[];
  readonly scores: readonly ItaScore[];
  readonly signatures: readonly SignatureBlock[];
  /** อีเมลของหน่วยงานภายใน, in the order of the sheet. */
  readonly mailboxes?: readonly Mailbox[];
}
