/** Names that Excel gives by itself, in its own language. */
export interface HostWords {
  readonly column: string;
  readonly table: string;
  readonly picture: string;
}

export const WORDS = {
  thai: { column: 'คอลัมน์', table: 'ตาราง', picture: 'รูปภาพ' },
  english: { column: 'Column', table: 'Table', picture: 'Picture' },
} satisfies Record<string, HostWords>;
