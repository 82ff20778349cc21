/** One entry of a zip file that was opened. The byte arrays are views on the file, nothing is copied. */
export interface ZipEntry {
  /** Path inside the container, as written: `xl/workbook.xml`. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes once inflated, as declared. */
  readonly size: number;
  readonly compressedSize: number;
  /** Where the local header begins in the file. */
  readonly offset: number;
  /** Its record in the central directory, verbatim. */
  readonly central: Uint8Array;
  /** Local header, data and data descriptor, verbatim. */
  readonly local: Uint8Array;
  /** The data as stored. */
  readonly data: Uint8Array;
}
