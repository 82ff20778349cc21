/**
 * A loader for Fluent UI's own modules: they import their icons from the index of all icons, 18 MB of source
 * that webpack would have to parse to keep a dozen. Each icon is imported from its own file instead.
 */
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*["']@fluentui\/react-icons["'];?/g;
/** What is not an icon: class names and helpers. */
const HELPER = /^(?:icon[A-Z]|[a-z])/;
const VARIANT = /(?:\d+)?(?:Regular|Filled|Light|Color)$/;

export default function atomicIcons(source) {
  return source.replace(IMPORT, (_whole, names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => `import { ${name} } from '${home(name.split(/\s+as\s+/)[0])}';`)
      .join(' '),
  );
}

/** `ChevronDown20Regular` → `@fluentui/react-icons/svg/chevron-down`. */
function home(name) {
  if (HELPER.test(name)) return '@fluentui/react-icons/utils';
  const words = name.replace(VARIANT, '').replace(/([a-z0-9])([A-Z])/g, '$1-$2');
  return `@fluentui/react-icons/svg/${words.toLowerCase()}`;
}
