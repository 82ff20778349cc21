/** Names that Excel gives by itself, in its own language. */
export interface HostWords {
  readonly column: string;
  readonly table: string;
  readonly picture: string;
  readonly chart: string;
}

export const WORDS = {
  thai: { column: 'คอลัมน์', table: 'ตาราง', picture: 'รูปภาพ', chart: 'แผนภูมิ' },
  english: { column: 'Column', table: 'Table', picture: 'Picture', chart: 'Chart' },
} satisfies Record<string, HostWords>;
