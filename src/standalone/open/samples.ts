import type { Texts } from '../../i18n';

export interface Sample {
  /** In `assets/samples/`, served as `samples/…`; begins with the number of the document it follows, if it follows one. */
  readonly file: string;
  readonly title: keyof Texts['pane'];
}

/** One sample for each of the five documents, and a register of our own: it can be sent to departments. */
export const SAMPLES = [
  { file: '004-status.xlsx', title: 'sample004' },
  { file: '001-report.xlsx', title: 'sample001' },
  { file: '002-outcome.xlsx', title: 'sample002' },
  { file: '000-plan.xlsx', title: 'sample000' },
  { file: '003-projects.xlsx', title: 'sample003' },
  { file: 'register.xlsx', title: 'sampleRegister' },
] as const satisfies readonly Sample[];

/** Open when the page opens. */
export const FIRST_SAMPLE: Sample = SAMPLES[0];

/** Loads a sample from the page's own address; `null` when it is not there. */
export async function loadSample({ file }: Sample): Promise<Uint8Array | null> {
  try {
    const response = await fetch(`samples/${file}`);
    const type = response.headers.get('content-type') ?? '';
    // A server that answers every address with the page itself has no sample either.
    if (!response.ok || type.startsWith('text/html')) return null;
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return null;
  }
}
