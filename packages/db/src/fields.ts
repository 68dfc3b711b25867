/** Zod schemas of single columns, composed by the importer and by the API: safe for browsers and schemas. */
export * from './areas/areas.fields.ts';
export * from './catalog/catalog.fields.ts';
export * from './catalog/product.fields.ts';
export * from './catalog/sell-unit.fields.ts';
