import { createHash } from 'node:crypto';
import { defaultInstallation } from './installation';
import type { Installation } from './installation';

/**
 * The manifest for one installation: its addresses, its namespace, its name and provider in every text, and an id of its
 * own where the namespace is another, so that a test installation can stand beside the real one: Excel takes two add-ins
 * with the same id for one, and refuses two with the same namespace.
 */
export function manifestFor(source: string, installation: Installation): string {
  const { baseUrl, namespace, name, provider } = installation;
  return (
    source
      .replaceAll(`${defaultInstallation.baseUrl}/`, `${baseUrl}/`)
      // An app domain is an origin, never a path.
      .replaceAll(`<AppDomain>${defaultInstallation.baseUrl}<`, `<AppDomain>${new URL(baseUrl).origin}<`)
      .replace(/<Id>([^<]*)<\/Id>/, (_, id: string) => `<Id>${idOf(id, installation)}</Id>`)
      .replace(/<ProviderName>[^<]*</, () => `<ProviderName>${escaped(provider)}<`)
      .replace(/\b(DefaultValue|Value)="(?!https:)([^"]*)"/g, (_, attribute: string, text: string) => {
        const named = text
          .replace(/\bNYTTA\b/g, namespace)
          .replace(defaultInstallation.name, () => escaped(name));
        return `${attribute}="${named}"`;
      })
  );
}

function idOf(productId: string, { id, namespace }: Installation): string {
  if (id !== null) return id;
  return namespace === defaultInstallation.namespace ? productId : derivedId(productId, namespace);
}

/** A name-based UUID (version 5 layout) of the product's id and the namespace: the same at every build. */
function derivedId(productId: string, namespace: string): string {
  const bytes = createHash('sha1').update(productId).update(namespace).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
