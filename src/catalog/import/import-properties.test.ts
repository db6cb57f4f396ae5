/** What holds for any file at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogError } from '../errors.ts';
import { readCatalog } from '../read.ts';
import { importCatalog } from './import-catalog.ts';
import { NOW } from './import-one.ts';

function importSafely(content: string | Uint8Array): ReturnType<typeof importCatalog> | undefined {
  try {
    return importCatalog([{ name: 'file', content }], { now: NOW });
  } catch (error) {
    expect(error).toBeInstanceOf(CatalogError);
    // The last resort for faults of ours is for strangers, not for these files.
    expect((error as CatalogError).message).not.toMatch(/Please report the file/);
    return undefined;
  }
}

function holds(content: string | Uint8Array): void {
  const imported = importSafely(content);
  if (!imported) return;
  const { catalog, report } = imported;
  expect(report.rows.used + report.rows.leftOut).toBe(report.rows.total);
  expect(report.notes.reduce((sum, n) => sum + n.rowsLeftOut, 0)).toBe(report.rows.leftOut);
  if (catalog.products.length === 0) return;
  const { problems } = readCatalog(JSON.parse(JSON.stringify(catalog)) as unknown);
  expect(problems.filter((p) => p.severity === 'error' && !p.path.startsWith('store'))).toEqual([]);
}

const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('', '5', '5.00 EUR', '6 USD', '-1', 'soon', '1', '2', 'tee', 'red', 'in_stock', '<b>x</b>', '"', '__proto__', 'Title', 'Default Title', 'variation', 'variable', 'draft'));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const HEADERS = [
  'id,title,price,availability,link,item_group_id,color', 'Handle,Title,Variant Price,Option1 Name,Option1 Value,Status,Variant SKU', 'ID,Type,SKU,Name,Regular price,Parent,Attribute 1 name', 'item_id,title,price,availability,url,group_id,is_eligible_search', 'Ref,Name,Cost,Group,Stock,List price,Note',
];

describe('whatever is imported', () => {
  test('any text gives a catalog that loads, or a CatalogError', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 })), holds), { numRuns: 150 });
  });

  test('any bytes too', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), holds), { numRuns: 100 });
  });

  test('any JSON too', () => {
    const named = fc.dictionary(fc.constantFrom('id', 'title', 'name', 'price', 'variants', 'products', 'store', '@type', '@context', '@graph', 'offers', 'hasVariant', 'body_html', 'option1', 'options', 'availability', 'item_id', 'variant_options', '__proto__', 'sku'), fc.anything());
    const value = fc.oneof(fc.jsonValue(), named, fc.array(named, { maxLength: 4 }), fc.record({ products: fc.array(named, { maxLength: 4 }) }), fc.record({ '@context': fc.constant('https://schema.org'), '@graph': fc.array(named, { maxLength: 4 }) }));
    fc.assert(fc.property(value, (json) => {
      let text: string | undefined;
      try {
        text = JSON.stringify(json) as string | undefined;
      } catch {
        text = undefined; // bigints and cycles are no JSON
      }
      if (text !== undefined) holds(text);
    }), { numRuns: 200 });
  });

  test('any XML and HTML too', () => {
    const piece = fc.oneof(cell, fc.constantFrom('<item>', '</item>', '<g:id>', '</g:id>', '<title>', '</title>', '<g:price>5 EUR</g:price>', '<![CDATA[', ']]>', '<link href="x"/>', '<channel>', '</channel>', '<!--', '<script type="application/ld+json">', '{"@type":"Product","sku":"1","name":"A"}', '</script>', '&amp;', '<!DOCTYPE a [<!ENTITY'));
    fc.assert(fc.property(fc.constantFrom('<rss><channel>', '<html>', '<?xml version="1.0"?>'), fc.array(piece, { maxLength: 25 }), (start, pieces) => holds(start + pieces.join(''))), { numRuns: 200 });
  });

  test('every row of a table is in a product or in the report', () => {
    fc.assert(fc.property(fc.constantFrom(...HEADERS), fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 12 }), (header, rows) => {
      const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
      const text = `${header}\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
      holds(text);
      const imported = importSafely(text);
      if (!imported) return;
      const { catalog, report } = imported;
      expect(report.rows.total).toBe(filled.length);
      // Each product and each variant stands for at least one row that isn't another's.
      const sold = catalog.products.reduce((sum, p) => sum + Math.max(1, (p['variants'] as unknown[] | undefined)?.length ?? 0), 0);
      expect(sold).toBeLessThanOrEqual(report.rows.used);
      expect(report.products).toBe(catalog.products.length);
    }), { numRuns: 250, examples: [[HEADERS[1] ?? '', [['variation', '!', '', '__proto__', '\u0000', '', '']]]] });
  });
});
