import { type XmlElement, childElements } from '../../src/workbook/file/xml';

/** A control, a menu item: what stands in every one of them before what is its own. */
const CONTROL = ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon'];
const FORM_FACTOR = ['GetStarted', 'FunctionFile', 'ExtensionPoint'];
const NOTHING: readonly string[] = [];

/**
 * The children that each element may have, in the order of Microsoft's schemas ([MS-OWEMXML], OfficeAppManifest 1.1
 * and TaskPaneAppVersionOverrides 1.0) as far as a task pane add-in for Excel needs them. `Host` and `Requirements`
 * mean different things inside and outside `VersionOverrides`.
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
    ],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  DisplayName: ['Override'],
  Description: ['Override'],
  Hosts: ['Host'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: FORM_FACTOR,
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'OfficeMenu'],
  OfficeTab: ['Group'],
  OfficeMenu: ['Control'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: [...CONTROL, 'Action', 'Enabled', 'Items'],
  Items: ['Item'],
  Item: [...CONTROL, 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  String: ['Override'],
};

/** Children that may stand more than once. */
const MANY = new Set([
  'Host',
  'Set',
  'ExtensionPoint',
  'Group',
  'Control',
  'Item',
  'Image',
  'Url',
  'String',
  'Override',
]);

/** What is in a wrong place, as `parent > child`; empty for a manifest that Office loads. */
export function misplaced(root: XmlElement): readonly string[] {
  const order = CHILDREN[root.local] ?? NOTHING;
  const children = childElements(root);
  let last = -1;
  const here = children.flatMap(({ local }) => {
    const place = order.indexOf(local);
    const wrong = place < last || place < 0 || (place === last && !MANY.has(local));
    last = Math.max(last, place);
    return wrong ? [`${root.local} > ${local}`] : [];
  });
  return [...here, ...children.flatMap(misplaced)];
}
