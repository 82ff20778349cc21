/** How the name of a local authority begins, and the official beginning it stands for. */
export interface NameBeginning {
  readonly written: string;
  readonly official: string;
}

/** Longer ones before shorter ones that they contain. The misprint บริการ is that of document 001. */
export const NAME_BEGINNINGS: readonly NameBeginning[] = [
  { written: 'องค์การบริหารส่วนตำบล', official: 'องค์การบริหารส่วนตำบล' },
  { written: 'องค์การบริการส่วนตำบล', official: 'องค์การบริหารส่วนตำบล' },
  { written: 'องค์การบริหารส่วนจังหวัด', official: 'องค์การบริหารส่วนจังหวัด' },
  { written: 'องค์การบริการส่วนจังหวัด', official: 'องค์การบริหารส่วนจังหวัด' },
  { written: 'เทศบาลตำบล', official: 'เทศบาลตำบล' },
  { written: 'เทศบาลเมือง', official: 'เทศบาลเมือง' },
  { written: 'เทศบาลนคร', official: 'เทศบาลนคร' },
  { written: 'อบต.', official: 'องค์การบริหารส่วนตำบล' },
  { written: 'อบจ.', official: 'องค์การบริหารส่วนจังหวัด' },
];

/** Words that end a name when they are typed without a space before them. */
export const NAME_ENDS: readonly string[] = ['อำเภอ', 'จังหวัด', 'ประจำปี', 'ปีงบประมาณ', 'พ.ศ.', '(', ')', ','];

export const DISTRICT_WORDS: readonly string[] = ['อำเภอ'];
export const PROVINCE_WORDS: readonly string[] = ['จังหวัด'];
