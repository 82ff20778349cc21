import { run } from './run';

/** The command line's door: `npm run check -- FILE`, `npm run report -- FILE`. */
process.exitCode = await run(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  clock: () => new Date(),
});
