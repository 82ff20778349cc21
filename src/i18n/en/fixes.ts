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

/** The same for all findings of a kind at once. */
export const fixAll: Readonly<Record<keyof typeof th, string>> = {
  'status.not-started': 'Make all “not started”',
  'status.in-progress': 'Make all “in progress”',
  'status.done': 'Make all “done”',
  'status.wording': 'Use the standard words for every status',
  'status.first': 'Take every status from the first table',
  'id.next': 'Give every measure without an id the next one',
  'digits.thai': 'Write each number in one kind of digits',
  'digits.arabic': 'Write each number in one kind of digits',
  'owner.list': 'Take every name from the list',
  'cell.write': 'Write what was understood into every cell',
  'link.repair': 'Repair every web address',
  'period.swap': 'Swap every pair of days',
  'plan.words': 'Take the words of the plan everywhere',
  'rule.again': 'Put every drop-down back',
};
