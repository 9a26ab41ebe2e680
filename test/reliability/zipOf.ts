import { deflateRawSync } from 'node:zlib';

/** A file as it is put into an archive, and in what the archive lies about it. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** How large the archive says that it is. */
  readonly saysSize?: number;
  /** Marked as encrypted. */
  readonly encrypted?: boolean;
  /** How many further names the archive lists for the same content. */
  readonly copies?: number;
}

/**
 * A zip archive, written by hand so that it can be as wrong as a hostile one. Without checksums, which the readers do
 * not look at.
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content, { level: 1 });
    const header = headerOf(entry, entry.path, packed.length, content.length);
    const begin = Buffer.concat([Buffer.from('PK\u0003\u0004'), header.fields, header.name, packed]);
    for (let copy = 0; copy <= (entry.copies ?? 0); copy++) {
      const path = copy === 0 ? entry.path : `${entry.path}.${copy}`;
      const { fields, name } = headerOf(entry, path, packed.length, content.length);
      const offset = Buffer.alloc(14);
      offset.writeUInt32LE(at, 10);
      listed.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, offset, name]));
    }
    local.push(begin);
    at += begin.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(listed.length, 0xfffe), 4);
  end.writeUInt16LE(Math.min(listed.length, 0xfffe), 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...local, list, Buffer.from('PK\u0005\u0006'), end]));
}

function headerOf(
  { saysSize, encrypted }: ZipEntry,
  path: string,
  packed: number,
  size: number,
): { readonly fields: Buffer; readonly name: Buffer } {
  const name = Buffer.from(path);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(encrypted === true ? 0x801 : 0x800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(saysSize ?? size, 18);
  fields.writeUInt16LE(name.length, 22);
  return { fields, name };
}
