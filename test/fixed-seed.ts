import * as fc from 'fast-check';

/**
 * A property is tried on the same cases in every run, so that what lands is what was tested. To look for cases that
 * nobody has thought of, give another seed: `FUZZ_SEED=$RANDOM npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 2569) });
