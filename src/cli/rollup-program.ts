import { type Command, Option } from 'commander';
import { day, fiscalYear, round, workbookPath } from './arguments';
import type { ExitCode } from './exit-codes';
import type { Io } from './io';
import { type RollupOptions, rollupCommand } from './rollup-command';

/** `rollup DIR --out FILE` and its options. */
export function addRollup(root: Command, io: Io, done: (code: ExitCode) => void): void {
  root
    .command('rollup')
    .description('สรุปรวมสมุดงานของหลายหน่วยงาน · sum up the workbooks of many agencies')
    .argument('<dir>', 'โฟลเดอร์ที่เก็บสมุดงาน รวมโฟลเดอร์ย่อย · the folder of workbooks, with the folders in it')
    .requiredOption('--out <file>', 'สมุดงานสรุปที่จะสร้าง .xlsx · the summary to be made', workbookPath)
    .option('--round <months>', 'เฉพาะรอบ 6 หรือ 12 เดือน · only the round of 6 or 12 months', round)
    .option('--date <day>', 'พ้นกำหนด ณ วันที่ YYYY-MM-DD · what is late by this day (default: today)', day)
    .option('--year <year>', 'เฉพาะปีงบประมาณ พ.ศ. · only this fiscal year, B.E.', fiscalYear)
    .addOption(
      new Option('--digits <style>', 'เลขไทยหรืออารบิก · digits').choices(['thai', 'arabic']).default('thai'),
    )
    .addOption(new Option('--lang <language>', 'ภาษา · language').choices(['th', 'en']).default('th'))
    .option('--keep-journal', 'เก็บบันทึกการอ่านไว้ใช้ครั้งหน้า · keep what was read for the next time')
    .option('--json', 'ผลเป็น JSON หนึ่งออบเจ็กต์ · print one JSON object')
    .action(async (dir: string, options: RollupOptions) => done(await rollupCommand(dir, options, io)));
}
