import type { PlanValidation } from '../../workbook';
import type { ListName, Wording } from '../catalogue';

/** Names of the workbook that refer to the lists of the sheet รายการ. */
export const LIST_NAMES: Readonly<Record<ListName, string>> = {
  statuses: 'Tidtam_Statuses',
  owners: 'Tidtam_Owners',
  rounds: 'Tidtam_Rounds',
};

interface DropDown {
  /** `stop` takes only what is on the list; `warning` asks. */
  readonly style: 'stop' | 'warning';
  /** At most 32 characters: Excel's limit. */
  readonly title: Wording;
  /** Shown beside the cell as soon as it is selected; at most 255 characters. */
  readonly prompt: Wording;
  /** Shown when something else was typed; at most 255 characters. */
  readonly error: Wording;
}

const DROP_DOWNS: Readonly<Record<ListName, DropDown>> = {
  statuses: {
    style: 'stop',
    title: { thai: 'สถานะการดำเนินงาน', english: 'Status' },
    prompt: {
      thai: 'เลือกหนึ่งในสามสถานะจากรายการ รายละเอียดอื่นให้เขียนในช่องผลการดำเนินการ',
      english: 'Choose one of the three statuses. Anything else belongs into the result.',
    },
    error: { thai: 'เลือกหนึ่งในสามสถานะจากรายการ', english: 'Choose one of the three statuses of the list.' },
  },
  // A measure may have several owners, one a line, which no list can hold.
  owners: {
    style: 'warning',
    title: { thai: 'ผู้รับผิดชอบ', english: 'Owner' },
    prompt: {
      thai: 'เลือกจากรายการ ถ้ามีหลายหน่วยงานให้พิมพ์บรรทัดละหนึ่งชื่อ (Alt+Enter ขึ้นบรรทัดใหม่)',
      english: 'Choose from the list. Several departments: one a line (Alt+Enter begins a new line).',
    },
    error: {
      thai: 'ชื่อนี้ไม่มีในแผ่นงาน รายการ ต้องการใช้ชื่อนี้หรือไม่',
      english: 'This name is not on the sheet Lists. Use it all the same?',
    },
  },
  rounds: {
    style: 'stop',
    title: { thai: 'รอบการรายงาน', english: 'Round' },
    prompt: { thai: 'เลือกรอบจากรายการ', english: 'Choose a round of the list.' },
    error: { thai: 'เลือกรอบจากรายการ', english: 'Choose a round of the list.' },
  },
};

/** The drop-down of a column whose cells are chosen from a list, with what it says in the cell. */
export function dropDown(list: ListName, language: keyof Wording): Omit<PlanValidation, 'area'> {
  const { style, title, prompt, error } = DROP_DOWNS[list];
  return {
    source: LIST_NAMES[list],
    allowBlank: true,
    prompt: { title: title[language], text: prompt[language] },
    error: { style, title: title[language], text: error[language] },
  };
}
