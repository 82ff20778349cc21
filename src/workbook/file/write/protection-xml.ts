import type { PlanProtection, ProtectedDeed } from '../..';

/** The attribute that locks each deed; all of these are locked unless the file says otherwise. */
const ATTRIBUTES: Readonly<Record<ProtectedDeed, string>> = {
  'format-cells': 'formatCells',
  'format-columns': 'formatColumns',
  'format-rows': 'formatRows',
  'insert-rows': 'insertRows',
  'insert-links': 'insertHyperlinks',
  'delete-rows': 'deleteRows',
  sort: 'sort',
  filter: 'autoFilter',
};

/** `sheetProtection` without a password; objects and scenarios locked, as Excel's own box has it. */
export function protectionXml(protection: PlanProtection | undefined): string {
  if (!protection) return '';
  const allowed = Object.entries(ATTRIBUTES)
    .filter(([deed]) => protection.allow.includes(deed as ProtectedDeed))
    .map(([, attribute]) => ` ${attribute}="0"`)
    .join('');
  return `<sheetProtection sheet="1" objects="1" scenarios="1"${allowed}/>`;
}
