import { type Command, Option } from 'commander';
import { day, round } from './arguments';
import { type CollectOptions, collectCommand } from './collect-command';
import type { ExitCode } from './exit-codes';
import type { Io } from './io';
import { type SendOptions, sendCommand } from './send-command';

/** `send FILE --out DIR` and its options. */
export function addSend(root: Command, io: Io, done: (code: ExitCode) => void): void {
  withLanguage(
    root
      .command('send')
      .description('แยกแบบรายงานให้หน่วยงานภายในกรอก · make a workbook for each department to fill in')
      .argument('<file>', 'สมุดงานที่มีทะเบียนมาตรการ · the workbook with the register')
      .requiredOption('--out <dir>', 'โฟลเดอร์ผลลัพธ์ · folder for the workbooks')
      .option('--round <months>', 'รอบ 6 หรือ 12 เดือน · round of 6 or 12 months', round)
      .option('--due <day>', 'ขอคืนภายในวันที่ YYYY-MM-DD · answers are asked for by this day', day)
      .option('--owner <name...>', 'เฉพาะหน่วยงานเหล่านี้ · only these departments')
      .option('--together', 'ไฟล์เดียวสำหรับทุกหน่วยงาน · one workbook for all')
      .option('--others', 'ให้เห็นแถวของหน่วยงานอื่น (อ่านอย่างเดียว) · show the rows of others, to read')
      .option('--mail', 'ทำร่างจดหมาย .eml ด้วย · make the drafts of the mails too')
      .option('--remember', 'จำการส่งไว้ในทะเบียน (แก้ไฟล์ต้นฉบับ) · remember it in the register (changes FILE)')
      .option('--force', 'เขียนทับไฟล์ชื่อเดียวกัน · write over files of the same name')
      .option('--date <day>', 'วันที่ส่ง YYYY-MM-DD · day of the sending (default: today)', day),
  ).action(async (file: string, options: SendOptions) => done(await sendCommand(file, options, io)));
}

/** `collect FILE RETURNED…` and its options. */
export function addCollect(root: Command, io: Io, done: (code: ExitCode) => void): void {
  withLanguage(
    root
      .command('collect')
      .description('รวมแบบรายงานที่หน่วยงานส่งคืน · merge what departments sent back')
      .argument('<file>', 'สมุดงานที่มีทะเบียนมาตรการ · the workbook with the register')
      .argument('<returned...>', 'ไฟล์ที่ได้รับคืน หรือโฟลเดอร์ · returned files, or folders of them')
      .option('--out <file>', 'สมุดงานที่รวมแล้ว · the merged workbook (default: <name>-merged.xlsx, here)')
      .option('--dry-run', 'แสดงผลโดยไม่เขียนไฟล์ · only say what would be merged')
      .option('--date <day>', 'วันที่รวม YYYY-MM-DD · day of the merge (default: today)', day)
      .option('--all', 'แสดงทุกรายการ · list everything'),
  ).action(async (file: string, returned: string[], options: CollectOptions) =>
    done(await collectCommand(file, returned, options, io)),
  );
}

function withLanguage(command: Command): Command {
  return command
    .addOption(
      new Option('--digits <style>', 'เลขไทยหรืออารบิก · digits').choices(['thai', 'arabic']).default('thai'),
    )
    .addOption(new Option('--lang <language>', 'ภาษา · language').choices(['th', 'en']).default('th'))
    .option('--json', 'ผลเป็น JSON หนึ่งออบเจ็กต์ · print one JSON object');
}
