import { readFile } from '../../platform';
import type { TemplateProblem } from '../desk';
import type { PaneRunner } from '../state';

/** Reads the template that the person chose, once nothing is going on that it would stop. */
export async function takeTemplate(runner: PaneRunner, file: File): Promise<void> {
  const [reading] = await Promise.all([readFile(file), runner.whenFree()]);
  if (reading.outcome === 'read') return runner.takeTemplate(file.name, reading.file.bytes);
  const problem = reading.outcome === 'too-large' ? 'too-large' : 'broken';
  runner.tellTemplate({ told: 'unusable', file: file.name, problems: [wholeFile(problem)] });
}

const wholeFile = (problem: TemplateProblem['problem']): TemplateProblem => ({
  problem,
  severity: 'error',
  name: null,
  place: null,
  suggestion: null,
  count: null,
});
