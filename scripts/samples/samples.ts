import { SAMPLE_000 } from './data/000-plan';
import { SAMPLE_001 } from './data/001-report';
import { SAMPLE_002 } from './data/002-outcome';
import { SAMPLE_003 } from './data/003-projects';
import { SAMPLE_004 } from './data/004-status';
import type { Sample } from './sample';

/** One workbook for each of the documents that the product is built on. */
export const SAMPLES: readonly Sample[] = [SAMPLE_000, SAMPLE_001, SAMPLE_002, SAMPLE_003, SAMPLE_004];
