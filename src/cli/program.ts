import { Command, Option } from 'commander';
import { MEMO_KINDS } from '../memo';
import { LAYOUT_IDS } from '../report';
import { day, round } from './arguments';
import { checkCommand } from './check-command';
import type { Options } from './choices';
import { addCollect, addSend } from './exchange-program';
import { type ExitCode } from './exit-codes';
import type { Io } from './io';
import { reportCommand } from './report-command';
import { addRollup } from './rollup-program';

/** The command line as a table of commands and options; `done` is told how a command ended. */
export function program(io: Io, done: (code: ExitCode) => void): Command {
  const root = new Command('tidtam').description(
    'ติดตามมาตรการ ITA: ตรวจสมุดงาน ทำรายงานและบันทึกข้อความ · Check a workbook of measures, make the report and the memo',
  );
  withOptions(
    root.command('check').description('ตรวจ ไม่เขียนไฟล์ · say what was recognised and what is wrong'),
    '.xlsx / .xlsm / .docx',
  ).action(async (file: string, options: Options) => done(await checkCommand(file, options, io)));
  withOptions(
    root.command('report').description('ทำรายงานและบันทึกข้อความ · make the report sheet and the memo'),
  )
    .addOption(
      new Option('--layout <name>', 'รูปแบบรายงาน · layout of the sheet (default: as fits)').choices(
        LAYOUT_IDS,
      ),
    )
    .addOption(
      new Option('--memo <kind>', 'ชนิดบันทึกข้อความ · kind of memo (default: as fits)').choices(MEMO_KINDS),
    )
    .option('--as-of <day>', 'รายงาน ณ วันที่ YYYY-MM-DD แทนรอบ · report as of a day instead of a round', day)
    .option('--out <dir>', 'โฟลเดอร์ผลลัพธ์ · folder for the results (default: here)')
    .option(
      '--template <file>',
      "แม่แบบบันทึกข้อความ .docx · Word template for the memo (default: the workbook's)",
    )
    .option('--no-template', 'บันทึกข้อความแบบมาตรฐาน · the standard memo')
    .action(async (file: string, options: Options) => done(await reportCommand(file, options, io)));
  addSend(root, io, done);
  addCollect(root, io, done);
  addRollup(root, io, done);
  return root;
}

function withOptions(command: Command, files = '.xlsx / .xlsm'): Command {
  return command
    .argument('<file>', files)
    .option('--round <months>', 'รอบ 6 หรือ 12 เดือน · round of 6 or 12 months', round)
    .option('--sheet <name>', 'แผ่นงานที่จะรายงาน · the sheet to report on')
    .option('--date <day>', 'วันที่รายงาน YYYY-MM-DD · day of the report (default: today)', day)
    .addOption(
      new Option('--digits <style>', 'เลขไทยหรืออารบิก · digits').choices(['thai', 'arabic']).default('thai'),
    )
    .addOption(new Option('--lang <language>', 'ภาษา · language').choices(['th', 'en']).default('th'))
    .option('--all', 'แสดงข้อสังเกตทั้งหมด · list every finding')
    .option('--json', 'ผลเป็น JSON หนึ่งออบเจ็กต์ · print one JSON object');
}
