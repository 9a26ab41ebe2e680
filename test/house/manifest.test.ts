import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { XMLParser } from 'fast-xml-parser';
import { contentSecurityPolicy } from '../../scripts/build/headers';
import { defaultInstallation, installationFrom, officeOriginsOf } from '../../scripts/build/installation';
import { manifestFor } from '../../scripts/build/manifest';

const root = join(__dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** One element with its children in the order they stand; `addin.md` 2.2 and Microsoft's schema fix that order. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type Parsed = Record<string, unknown>;

function elements(nodes: readonly Parsed[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text' || name.startsWith('?')) return [];
    const inside = node[name] as Parsed[];
    const text = inside.map((child) => ('#text' in child ? String(child['#text']) : '')).join('');
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return [{ name, attributes, text, children: elements(inside) }];
  });
}

function parse(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const [found] = elements(parser.parse(xml) as Parsed[]);
  if (found === undefined) throw new Error('the manifest has no root element');
  return found;
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function every(element: Element): Element[] {
  return [element, ...element.children.flatMap(every)];
}

function only(element: Element, name: string): Element {
  const [found, ...more] = all(element, name);
  if (found === undefined || more.length > 0)
    throw new Error(`expected one <${name}>, found ${more.length + (found ? 1 : 0)}`);
  return found;
}

/** Allowed order of the children of each element, by Microsoft's documentation of the add-in only manifest. */
const order: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const manifest = parse(source);
const resources = only(manifest, 'Resources');
const resourceIds = new Set(
  resources.children.flatMap((group) => group.children.map((child) => child.attributes['id'])),
);

describe('the manifest', () => {
  test.each(Object.keys(order))('the children of %s stand in the order that Office demands', (name) => {
    const allowed = order[name] ?? [];
    const places = [manifest, ...every(manifest)].filter(
      (element) => element.name === name && element.children.length > 0,
    );
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const positions = place.children.map((child) => allowed.indexOf(child.name));
      expect({
        name,
        children: place.children.map((child) => child.name),
        known: !positions.includes(-1),
      }).toMatchObject({ known: true });
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  test('the functions come as Script, Page, Metadata, Namespace', () => {
    const functions = all(manifest, 'ExtensionPoint').find(
      (point) => point.attributes['xsi:type'] === 'CustomFunctions',
    );
    expect(functions?.children.map((child) => child.name)).toEqual([
      'Script',
      'Page',
      'Metadata',
      'Namespace',
    ]);
  });

  test('every resid is short enough, and leads somewhere', () => {
    const used = every(manifest).flatMap((element) => element.attributes['resid'] ?? []);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => id.length > 32)).toEqual([]);
    expect(used.filter((id) => !resourceIds.has(id))).toEqual([]);
    expect([...resourceIds].filter((id) => id !== undefined && !used.includes(id))).toEqual([]);
  });

  test('every address is https and of one origin', () => {
    const addresses = source.match(/(?<=(?:DefaultValue|Value)=")https?:[^"]+|(?<=<AppDomain>)[^<]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(15);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  test('every text that a user sees has an English override, written with the bt prefix', () => {
    const strings = [...all(resources, 'bt:String')].filter(
      (string) => string.attributes['id'] !== 'Functions.Namespace',
    );
    expect(strings.length).toBeGreaterThan(8);
    for (const string of strings) {
      expect({
        id: string.attributes['id'],
        languages: string.children.map((child) => [child.name, child.attributes['Locale']]),
      }).toEqual({
        id: string.attributes['id'],
        languages: [['bt:Override', 'en-US']],
      });
    }
    for (const name of ['DisplayName', 'Description']) {
      expect(
        only({ ...manifest, children: manifest.children.filter((child) => child.name === name) }, name)
          .children,
      ).toHaveLength(1);
    }
    expect(manifest.children.find((child) => child.name === 'DefaultLocale')?.text).toBe('sv-SE');
  });

  test('texts keep within the lengths that Office allows', () => {
    const lengths: Record<string, number> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
    for (const [group, limit] of Object.entries(lengths)) {
      const texts = every(only(resources, group)).flatMap((e) =>
        [e.attributes['DefaultValue'], e.attributes['Value']].filter((t) => t !== undefined),
      );
      expect(texts.filter((text) => text.length > limit)).toEqual([]);
    }
    const [name, description] = ['DisplayName', 'Description'].map((n) =>
      manifest.children.find((child) => child.name === n),
    );
    expect(name?.attributes['DefaultValue']?.length).toBeLessThanOrEqual(125);
    expect(description?.attributes['DefaultValue']?.length).toBeLessThanOrEqual(250);
  });

  test('its version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(manifest.children.find((child) => child.name === 'Version')?.text).toBe(`${version}.0`);
  });

  // Less will not do: Excel's object model asks for it, and without it functions hang in Excel on the web.
  test('it asks for the shared runtime and nothing newer, and for leave to read and write and nothing more', () => {
    expect(all(manifest, 'Permissions')).toHaveLength(1);
    for (const more of ['WebApplicationInfo', 'Authorization', 'ExtendedPermissions', 'EquivalentAddins']) {
      expect(all(manifest, more)).toEqual([]);
    }
    expect(all(manifest, 'AppDomain').map((domain) => domain.text)).toEqual(['https://localhost:3000']);
    expect(all(manifest, 'Set').map((set) => set.attributes)).toEqual([
      { Name: 'SharedRuntime', MinVersion: '1.1' },
    ]);
    expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
    const page = only(manifest, 'Runtime').attributes['resid'];
    expect(only(manifest, 'Page').children[0]?.attributes['resid']).toBe(page);
    expect(only(manifest, 'FunctionFile').attributes['resid']).toBe(page);
  });

  test('every icon is there, in the size that its place asks for', () => {
    const sizeOf = (file: string): [number, number] => {
      const png = readFileSync(join(root, file));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    const fileOf = (id: string): string => {
      const image = all(resources, 'bt:Image').find((candidate) => candidate.attributes['id'] === id);
      return new URL(image?.attributes['DefaultValue'] ?? '').pathname.slice(1);
    };
    const icons = every(manifest).filter(
      (element) => element.name === 'bt:Image' && element.attributes['size'] !== undefined,
    );
    expect(icons.length).toBe(15);
    for (const icon of icons) {
      const size = Number(icon.attributes['size']);
      expect(sizeOf(fileOf(icon.attributes['resid'] ?? ''))).toEqual([size, size]);
    }
    const [small, large] = ['IconUrl', 'HighResolutionIconUrl'].map((n) =>
      manifest.children.find((child) => child.name === n),
    );
    expect(sizeOf(new URL(small?.attributes['DefaultValue'] ?? '').pathname.slice(1))).toEqual([32, 32]);
    expect(sizeOf(new URL(large?.attributes['DefaultValue'] ?? '').pathname.slice(1))).toEqual([64, 64]);
  });
});

describe('the manifest of another installation', () => {
  test('the address moves everywhere, and the app domain stays an origin', () => {
    const moved = manifestFor(
      source,
      installationFrom({ ADDIN_BASE_URL: 'https://pott.exempel.se/tillagg/' }),
    );
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('<AppDomain>https://pott.exempel.se</AppDomain>');
    expect(moved).toContain('"https://pott.exempel.se/tillagg/functions.json"');
    expect(only(parse(moved), 'Id').text).toBe(only(manifest, 'Id').text);
  });

  test('a namespace of its own brings an id and a name of its own', () => {
    const installation = installationFrom({ ADDIN_NAMESPACE: 'NYTTA_TEST' });
    const test = parse(manifestFor(source, installation));
    const namespace = all(test, 'bt:String').find(
      (string) => string.attributes['id'] === 'Functions.Namespace',
    );
    expect(namespace?.attributes['DefaultValue']).toBe('NYTTA_TEST');
    expect(only(test, 'Id').text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(only(test, 'Id').text).not.toBe(only(manifest, 'Id').text);
    for (const text of every(test).flatMap((e) => (e.name === 'DisplayName' ? [e, ...e.children] : []))) {
      expect(text.attributes['DefaultValue'] ?? text.attributes['Value']).toContain('NYTTA_TEST');
    }
    expect(manifestFor(source, installation)).toBe(manifestFor(source, installation));
  });

  test('name and provider stand in every text, and an id that is given is taken', () => {
    const id = '11111111-2222-4333-8444-555555555555';
    const own = parse(
      manifestFor(
        source,
        installationFrom({
          ADDIN_NAMESPACE: 'NYTTA_EX',
          ADDIN_NAME: 'Potten & "NYTTA"',
          ADDIN_PROVIDER: 'Exempelby <kommun>',
          ADDIN_ID: id.toUpperCase(),
        }),
      ),
    );
    const texts = every(own).flatMap((element) => [
      ...(element.text === '' ? [] : [element.text]),
      ...[element.attributes['DefaultValue'], element.attributes['Value']].filter(
        (text) => text !== undefined,
      ),
    ]);
    expect(texts.filter((text) => text.includes('Pottkompassen'))).toEqual(['PottkompassenPane']);
    expect(texts).toContain('Potten & "NYTTA" – nyttoberäkning och urval');
    expect(texts).toContain(
      'Gå till fliken Potten & "NYTTA" och välj Öppna, eller skriv =NYTTA_EX. i en cell.',
    );
    expect(only(own, 'ProviderName').text).toBe('Exempelby <kommun>');
    expect(only(own, 'Id').text).toBe(id);
  });

  test('what the build does by default is the manifest as it stands', () => {
    expect(installationFrom({ ADDIN_BASE_URL: '', ADDIN_NAME: ' ' })).toEqual(defaultInstallation);
    expect(manifestFor(source, defaultInstallation)).toBe(source);
  });

  test('office.js comes from Microsoft, from the address itself or from one that is given, and the policy follows', () => {
    const scripts = (environment: Record<string, string>): [string, string | undefined] => {
      const installation = installationFrom({
        ADDIN_BASE_URL: 'https://pott.exempel.se/tillagg',
        ...environment,
      });
      const policy = contentSecurityPolicy(officeOriginsOf(installation), []);
      return [installation.officeJs, /script-src ([^;]*)/.exec(policy)?.[1]];
    };
    expect(scripts({})).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      "'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft",
    ]);
    expect(scripts({ ADDIN_OFFICE_JS: 'self' })).toEqual([
      'https://pott.exempel.se/tillagg/office/office.js',
      "'self' 'wasm-unsafe-eval'",
    ]);
    expect(scripts({ ADDIN_OFFICE_JS: 'https://filer.exempel.se/office/1/office.js' })).toEqual([
      'https://filer.exempel.se/office/1/office.js',
      "'self' 'wasm-unsafe-eval' https://filer.exempel.se",
    ]);
  });

  test.each([
    [{ ADDIN_BASE_URL: 'http://pott.exempel.se' }, /https/],
    [{ ADDIN_BASE_URL: 'https://pott.exempel.se/?a=1' }, /without query/],
    [{ ADDIN_NAMESPACE: 'NYTTÅ' }, /ADDIN_NAMESPACE/],
    [{ ADDIN_NAMESPACE: 'nytta' }, /ADDIN_NAMESPACE/],
    [{ ADDIN_ID: '1234' }, /ADDIN_ID must be a GUID/],
    [{ ADDIN_NAME: 'x'.repeat(51) }, /ADDIN_NAME may have at most 50/],
    [{ ADDIN_PROVIDER: 'x'.repeat(126) }, /ADDIN_PROVIDER may have at most 125/],
    [{ ADDIN_OFFICE_JS: 'http://filer.exempel.se/office.js' }, /ADDIN_OFFICE_JS/],
    [{ ADDIN_OFFICE_JS: 'https://filer.exempel.se/office.js?v=1' }, /ADDIN_OFFICE_JS/],
  ])('%j is refused in words', (environment, sentence) => {
    expect(() => installationFrom(environment)).toThrow(sentence);
  });
});

describe('the built add-in', () => {
  const built = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');

  test('the functions of functions.json are those that functions.js registers, in both languages', () => {
    const ids = (file: string): string[] =>
      (JSON.parse(built(file)) as { functions: { id: string }[] }).functions.map((f) => f.id).sort();
    const registered: string[] = [];
    const CustomFunctions = {
      associate: (id: string) => registered.push(id),
      Error: class extends Error {},
      ErrorCode: {},
    };
    runInNewContext(built('functions.js'), { CustomFunctions });
    expect(registered.sort()).toEqual(ids('functions.json'));
    expect(ids('functions-en-us.json')).toEqual(ids('functions.json'));
    expect(registered.length).toBeGreaterThanOrEqual(10);
  });

  test('the manifest that is shipped points only at files that are shipped', () => {
    const addresses = built('manifest.xml').match(/https:\/\/localhost:3000\/[^"<]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of new Set(addresses))
      expect(() => built(new URL(address).pathname.slice(1))).not.toThrow();
  });
});
