import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A text that is typed into a cell of the first sheet, 0-based. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The file as LibreOffice saves it after a macro typed into its cells as a person does: what the protection of the sheet
 * does not allow is not done.
 */
export async function edited(path: string, cells: readonly Typed[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tidtam-macro-'));
  try {
    const target = join(folder, 'edited.xlsx');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // The first start of a profile makes its folders and does nothing else.
    await run('soffice', [profile, '--headless', '--terminate_after_init']);
    await putMacro(join(folder, 'profile/user/basic/Standard'), macro(path, target, cells));
    await run('soffice', [profile, '--headless', '--norestore', 'macro:///Standard.Module1.Main']);
    return await readFile(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function putMacro(library: string, source: string): Promise<void> {
  await mkdir(library, { recursive: true });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const ns = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  await writeFile(
    join(library, '../script.xlc'),
    `${head}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">\n` +
      `<library:libraries ${ns}><library:library library:name="Standard" ` +
      'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>',
  );
  await writeFile(
    join(library, 'script.xlb'),
    `${head}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n` +
      `<library:library ${ns} library:name="Standard" library:readonly="false" library:passwordprotected="false">` +
      '<library:element library:name="Module1"/></library:library>',
  );
  await writeFile(
    join(library, 'Module1.xba'),
    `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n` +
      '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">' +
      `${source.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</script:module>`,
  );
}

/** StarBasic that opens the file, types and saves it beside. */
function macro(path: string, target: string, cells: readonly Typed[]): string {
  const url = (file: string) => basicText(pathToFileURL(file).href);
  const typing = cells.map(
    ({ row, column, text }) => `  Type1(sheet, ${column}, ${row}, ${basicText(text)})`,
  );
  return `
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(${url(path)}, "_blank", 0, hidden())
  sheet = doc.Sheets.getByIndex(0)
${typing.join('\n')}
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(${url(target)}, filter())
  doc.close(True)
  StarDesktop.terminate()
End Sub

Sub Type1(sheet, column, row, text)
  cell = sheet.getCellByPosition(column, row)
  ' A macro may write over a protection, a person may not.
  If sheet.isProtected() And cell.CellProtection.IsLocked Then Exit Sub
  cell.String = text
End Sub
`;
}

function basicText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
