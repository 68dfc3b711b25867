import { ProductImport } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentProductImport } from './product-imports.presenter.ts';
import type { ListProductImportsInput, ProductImportOutput } from './product-imports.schemas.ts';

const URL_SECONDS = 10 * 60;

/** Imports of all staff, newest first. */
export async function listProductImports({ em }: UserContext, { cursor, limit }: ListProductImportsInput) {
	const rows = await em.find(ProductImport, beyond(cursor), { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, presentProductImport);
}

/** How far an import is. */
export async function getProductImport(ctx: UserContext, id: string): Promise<ProductImportOutput> {
	return presentProductImport(await requireImport(ctx, id));
}

/** A link to the report on bad rows; NOT_FOUND while there is none, or when it is deleted. */
export async function getProductImportReport(ctx: UserContext, id: string) {
	const { reportKey } = await requireImport(ctx, id);
	if (reportKey === null) throw new DomainError('NOT_FOUND', { resource: 'report' });
	const { objectStore, clock } = ctx.services;
	const fileName = 'dailyveg-import-report.csv';
	const url = await objectStore.presignGet(reportKey, { expiresInSeconds: URL_SECONDS, fileName });
	return { url, expiresAt: new Date(clock.now().getTime() + URL_SECONDS * 1_000) };
}

async function requireImport({ em }: UserContext, id: string): Promise<ProductImport> {
	const found = await em.findOne(ProductImport, { id });
	if (!found) throw new DomainError('NOT_FOUND', { resource: 'productImport' });
	return found;
}
