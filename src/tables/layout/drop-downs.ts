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
  readonly title: Wording;
  readonly text: Wording;
}

const DROP_DOWNS: Readonly<Record<ListName, DropDown>> = {
  statuses: {
    style: 'stop',
    title: { thai: 'สถานะการดำเนินงาน', english: 'Status' },
    text: { thai: 'เลือกหนึ่งในสามสถานะจากรายการ', english: 'Choose one of the three statuses of the list.' },
  },
  // A measure may have several owners, one a line, which no list can hold.
  owners: {
    style: 'warning',
    title: { thai: 'ผู้รับผิดชอบ', english: 'Owner' },
    text: {
      thai: 'ชื่อนี้ไม่มีในแผ่นงาน รายการ ต้องการใช้ชื่อนี้หรือไม่',
      english: 'This name is not on the sheet Lists. Use it all the same?',
    },
  },
  rounds: {
    style: 'stop',
    title: { thai: 'รอบการรายงาน', english: 'Round' },
    text: { thai: 'เลือกรอบจากรายการ', english: 'Choose a round of the list.' },
  },
};

/** The drop-down of a column whose cells are chosen from a list. */
export function dropDown(list: ListName, language: keyof Wording): Omit<PlanValidation, 'area'> {
  const { style, title, text } = DROP_DOWNS[list];
  return {
    source: LIST_NAMES[list],
    allowBlank: true,
    error: { style, title: title[language], text: text[language] },
  };
}
