import type { fixKinds as th } from '../th/fix-kinds';

export const fixKinds: Readonly<Record<keyof typeof th, string>> = {
  'status.not-started': 'Not started',
  'status.in-progress': 'In progress',
  'status.done': 'Done',
  'status.wording': 'Use the standard words of the status',
  'status.first': 'Use the status of the first table',
  'id.next': 'Give ids where they are missing or doubled',
  'digits.thai': 'All Thai digits',
  'digits.arabic': 'All Arabic digits',
  'owner.list': 'Use the names of the list of owners',
  'cell.write': 'Write into the empty cells',
  'link.repair': 'Mend the web addresses',
  'period.swap': 'Swap start and end',
  'plan.words': 'Take the words of the plan',
  'rule.again': 'Put the drop-downs back',
};
