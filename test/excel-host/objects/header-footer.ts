import { invalid } from '../wire/host-error';
import type { HostHeaderFooter, HostPage } from '../workbook/page';
import type { HostSheet } from '../workbook/sheet';
import { defineClass, type Member, type ObjectOf } from './define';

interface TextsOf {
  readonly sheet: HostSheet;
  readonly texts: HostHeaderFooter;
}

/** Excel's limit for a header with its codes, in characters. */
const MAX_TEXT = 255;

function line(key: keyof HostHeaderFooter): Member<TextsOf> {
  return {
    get: ({ texts }) => texts[key],
    set: ({ sheet, texts }, args) => {
      sheet.workbook.guardWrite();
      if (args.text().length > MAX_TEXT) throw invalid('a header over 255 characters');
      texts[key] = args.text();
    },
  };
}

const headerFooterObject: ObjectOf<TextsOf> = defineClass<TextsOf>({
  name: 'HeaderFooter',
  members: {
    LeftHeader: line('leftHeader'),
    CenterHeader: line('centerHeader'),
    RightHeader: line('rightHeader'),
    LeftFooter: line('leftFooter'),
    CenterFooter: line('centerFooter'),
    RightFooter: line('rightFooter'),
  },
});

type Pages = 'defaultPages' | 'firstPages' | 'evenPages' | 'oddPages';

function pages(key: Pages): Member<HostSheet> {
  return { object: (sheet) => headerFooterObject({ sheet, texts: sheet.page[key] }) };
}

function plain(key: 'useSheetMargins' | 'useSheetScale'): Member<HostSheet> {
  return {
    get: ({ page }: { page: HostPage }) => page[key],
    set: ({ page, workbook }, args) => {
      workbook.guardWrite();
      page[key] = args.boolean();
    },
  };
}

export const headerFooterGroupObject: ObjectOf<HostSheet> = defineClass<HostSheet>({
  name: 'HeaderFooterGroup',
  members: {
    State: {
      get: ({ page }) => page.headerState,
      set: ({ page, workbook }, args) => {
        workbook.guardWrite();
        page.headerState = args.oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']);
      },
    },
    UseSheetMargins: plain('useSheetMargins'),
    UseSheetScale: plain('useSheetScale'),
    DefaultForAllPages: pages('defaultPages'),
    FirstPage: pages('firstPages'),
    EvenPages: pages('evenPages'),
    OddPages: pages('oddPages'),
  },
});
