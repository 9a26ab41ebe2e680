import { createHash } from 'node:crypto';

/** What a build may choose: where the add-in is served from, and the namespace of its functions. */
export interface Installation {
  readonly baseUrl: string;
  readonly namespace: string;
}

/** The installation that manifest.xml itself describes. */
export const defaultInstallation: Installation = { baseUrl: 'https://localhost:3000', namespace: 'NYTTA' };

/** Reads ADDIN_BASE_URL and ADDIN_NAMESPACE; throws a sentence where one of them cannot be used. */
export function installationFrom(environment: Readonly<Record<string, string | undefined>>): Installation {
  const baseUrl = (environment['ADDIN_BASE_URL'] ?? defaultInstallation.baseUrl).replace(/\/+$/, '');
  const namespace = environment['ADDIN_NAMESPACE'] ?? defaultInstallation.namespace;
  if (!/^https:\/\/[^\s/?#"<>&]+(\/[^\s?#"<>&]*)?$/.test(baseUrl)) {
    throw new Error(`ADDIN_BASE_URL must be an https address without query, such as https://example.org/pott; it is "${baseUrl}".`);
  }
  if (!/^[A-Z][A-Z0-9_]{2,31}$/.test(namespace)) {
    throw new Error(`ADDIN_NAMESPACE must be 3 to 32 of A–Z, 0–9 and _, beginning with a letter; it is "${namespace}".`);
  }
  return { baseUrl, namespace };
}

/**
 * The manifest for one installation. Every address is rewritten, the namespace is set, and an installation with a
 * namespace of its own gets an id and a name of its own, so that a test installation can stand beside the real one:
 * Excel takes two add-ins with the same id for one, and refuses two with the same namespace.
 */
export function manifestFor(source: string, { baseUrl, namespace }: Installation): string {
  const moved = source
    .replaceAll(`${defaultInstallation.baseUrl}/`, `${baseUrl}/`)
    // An app domain is an origin, never a path.
    .replaceAll(`<AppDomain>${defaultInstallation.baseUrl}<`, `<AppDomain>${new URL(baseUrl).origin}<`);
  if (namespace === defaultInstallation.namespace) return moved;
  return moved
    .replace(/(<bt:String id="Functions\.Namespace" DefaultValue=")[^"]*/, `$1${namespace}`)
    .replace(/<Id>([^<]*)<\/Id>/, (_, id: string) => `<Id>${idOf(id, namespace)}</Id>`)
    .replace(/(<DisplayName DefaultValue="Pottkompassen)/, `$1 ${namespace}`)
    .replace(/(<Override Locale="en-US" Value="Pottkompassen)( – benefit)/, `$1 ${namespace}$2`)
    .replace(/(<bt:String id="Tab\.Label" DefaultValue="Pottkompassen)("><bt:Override[^>]*Value="Pottkompassen)/, `$1 ${namespace}$2 ${namespace}`);
}

/** A name-based UUID (version 5 layout) of the product's id and the namespace: the same at every build. */
function idOf(productId: string, namespace: string): string {
  const bytes = createHash('sha1').update(productId).update(namespace).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
