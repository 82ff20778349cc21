import { readPasted, readPastedHtml } from '../../src/word';
import { mergesOf, textsOf } from './seen';

test('a table as Excel puts it on the clipboard: merged cells and breaks inside cells', () => {
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {mso-style:x}--></style></head>
<body><!--StartFragment--><table border=0><col width=200>
 <tr height=30><td rowspan=2 class=xl65>มาตรการ</td><td colspan=2>สถานะ</td></tr>
 <tr><td>ยังไม่ดำเนินการ</td><td>แล้วเสร็จ</td></tr>
 <tr><td>ก<br style='mso-data-placement:same-cell;'>ข</td><td>-</td><td>&#10003; &amp; หมายเหตุ</td></tr>
</table><!--EndFragment--></body></html>`;
  const snapshot = readPastedHtml(html);
  expect(textsOf(snapshot)).toEqual([
    ['มาตรการ', 'สถานะ'],
    ['', 'ยังไม่ดำเนินการ', 'แล้วเสร็จ'],
    ['ก\nข', '-', '✓ & หมายเหตุ'],
  ]);
  expect(mergesOf(snapshot)).toEqual(['A1:A2', 'B1:C1']);
});

test('a table as Word puts it there: paragraphs, bullets of a symbol font, text above', () => {
  const html = `<p class=MsoNormal>แผน<o:p></o:p></p><p class=MsoNormal>ปี ๒๕๖๗</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>มาตรการ</b></p></td><td><p>ขั้นตอน</p></td></tr>
<tr><td><p>ก</p></td><td><p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><![endif]>หนึ่ง</p>
<p><!--[if !supportLists]--><span style='font-family:Wingdings'>ü</span> <!--[endif]-->สอง</p></td></tr></table>`;
  expect(textsOf(readPastedHtml(html))).toEqual([
    ['แผน'],
    ['ปี ๒๕๖๗'],
    ['มาตรการ', 'ขั้นตอน'],
    ['ก', '• หนึ่ง\n✓ สอง'],
  ]);
});

test('cells and rows that are never closed, a list, a table inside a cell', () => {
  const html = `<table><tr><td>ก<td>ข<tr><td><ul><li>หนึ่ง<li>สอง</ul><td><table><tr><td>x<td>y</table></table>`;
  expect(textsOf(readPastedHtml(html))).toEqual([
    ['ก', 'ข'],
    ['- หนึ่ง\n- สอง', 'x y'],
  ]);
});

test('scripts and styles are no text; what only looks like a tag is', () => {
  const html = `<script>alert("<td>")</script><STYLE>p{}</STYLE><p>ก < ข > ค</p><img src=x onerror=alert(1)>`;
  expect(textsOf(readPastedHtml(html))).toEqual([['ก < ข > ค']]);
});

test('HTML pasted as text is read as HTML', () => {
  expect(textsOf(readPasted('<table><tr><td>ก</td><td>ข</td></tr></table>'))).toEqual([['ก', 'ข']]);
});
