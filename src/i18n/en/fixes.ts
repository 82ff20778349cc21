import type { fixes as th } from '../th/fixes';

export const fixes: Readonly<Record<keyof typeof th, string>> = {
  'status.not-started': 'Not started',
  'status.in-progress': 'In progress',
  'status.done': 'Done',
  'status.wording': 'Write “{text}”',
  'status.first': 'As in the first table: “{text}”',
  'id.next': 'Give it the id {id}',
  'digits.thai': 'All Thai digits: {text}',
  'digits.arabic': 'All Arabic digits: {text}',
  'owner.list': 'Change it to “{name}”',
  'cell.write': 'Write “{text}” into the cell',
  'link.repair': 'Change it to {link}',
  'period.swap': 'Swap to {text}',
  'plan.words': 'Take the words of the plan: “{text}”',
  'rule.again': 'Put the drop-down back',
};
