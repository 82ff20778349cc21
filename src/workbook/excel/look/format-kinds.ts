/** Kinds of conditional formats: where Excel keeps what one says, and what that is. */
export interface FormatKind {
  readonly member:
    'custom' | 'cellValue' | 'textComparison' | 'topBottom' | 'preset' | 'colorScale' | 'iconSet' | 'dataBar';
  /** What is asked for, and set again. */
  readonly says: readonly string[];
  /** Whether it gives cells a look. */
  readonly looks: boolean;
}

const LOOK = [
  'format/numberFormat',
  'format/font/bold',
  'format/font/italic',
  'format/font/color',
  'format/font/strikethrough',
  'format/font/underline',
  'format/fill/color',
];

const withLook = (member: FormatKind['member'], rule: string): FormatKind => ({
  member,
  says: [rule, ...LOOK],
  looks: true,
});

/** By `ConditionalFormat.type`. */
export const FORMAT_KINDS: Readonly<Record<string, FormatKind>> = {
  Custom: withLook('custom', 'rule/formula'),
  CellValue: withLook('cellValue', 'rule'),
  ContainsText: withLook('textComparison', 'rule'),
  TopBottom: withLook('topBottom', 'rule'),
  PresetCriteria: withLook('preset', 'rule'),
  ColorScale: { member: 'colorScale', says: ['criteria'], looks: false },
  IconSet: {
    member: 'iconSet',
    says: ['criteria', 'reverseIconOrder', 'showIconOnly', 'style'],
    looks: false,
  },
  DataBar: {
    member: 'dataBar',
    says: [
      'axisColor',
      'axisFormat',
      'barDirection',
      'lowerBoundRule',
      'upperBoundRule',
      'showDataBarOnly',
      'positiveFormat/borderColor',
      'positiveFormat/fillColor',
      'positiveFormat/gradientFill',
      'negativeFormat/borderColor',
      'negativeFormat/fillColor',
      'negativeFormat/matchPositiveBorderColor',
      'negativeFormat/matchPositiveFillColor',
    ],
    looks: false,
  },
};
