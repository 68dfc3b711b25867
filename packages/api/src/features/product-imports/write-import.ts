import {
	addImportProblems,
	type EntityManager,
	judgeFile,
	lockProductImport,
	Product,
	ProductImport,
	type ProductImportBatch,
	type ProductImportMode,
	type ProductImportTarget,
	type RowProblem,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { presentProductEvent } from '../catalog/catalog.public.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';

/** An import that was begun. */
export interface RunningImport {
	id: string;
	mode: ProductImportMode;
	/** Products of the file that an earlier run dealt with. */
	doneGroups: number;
	createdBy: string;
}

/** A file on this machine, and what its rows are held to. */
export interface FileToImport {
	file: string;
	target: ProductImportTarget;
}

/** Somebody cancelled the import, or another worker has taken it over: nothing more is to be written. */
export class ImportStoppedError extends Error {
	override name = 'ImportStoppedError';
}

/** Writes each product whose rows are right: a batch, its problems and how far it is, in one transaction each. */
export async function writeGoodRows(
	services: Services,
	{ id, doneGroups }: RunningImport,
	{ file, target }: FileToImport,
): Promise<void> {
	let expected = doneGroups;
	for await (const batch of judgeFile(services.orm.em.fork(), file, target, { skip: doneGroups })) {
		await transact(services, async (em) => {
			const row = await requireRunning(em, id);
			if (row.doneGroups !== expected) throw new ImportStoppedError();
			await writeBatch(em, services, target, batch);
			await addImportProblems(em, row, batch.problems);
			row.rowCount += batch.rowCount;
			row.writtenCount += batch.good.length;
			row.doneGroups += batch.groupCount;
			await em.flush();
		});
		expected += batch.groupCount;
	}
	await transact(services, async (em) => {
		(await requireRunning(em, id)).end('done', services.clock.now());
		await em.flush();
	});
}

/** Checks the whole file, then writes all of it in one transaction: a killed run leaves nothing behind. */
export async function writeWhole(
	services: Services,
	{ id }: RunningImport,
	{ file, target }: FileToImport,
): Promise<void> {
	const checked = await checkWhole(services, id, { file, target });
	if (checked.problems.length > 0) return refuseRows(services, id, checked);
	await transact(services, async (em) => {
		let writtenCount = 0;
		for await (const batch of judgeFile(em, file, target)) {
			// The queue tries again, and then reports what is wrong now.
			if (batch.problems.length > 0) throw new Error('the catalog changed while a file was imported');
			await stopIfEnded(services, id);
			await writeBatch(em, services, target, batch);
			writtenCount += batch.good.length;
		}
		// Last of all: locked from the beginning, it could not be cancelled.
		const row = await requireRunning(em, id);
		Object.assign(row, { rowCount: checked.rowCount, writtenCount });
		row.end('done', services.clock.now());
		await em.flush();
	});
}

interface CheckedFile {
	rowCount: number;
	problems: RowProblem[];
}

async function checkWhole(
	services: Services,
	id: string,
	{ file, target }: FileToImport,
): Promise<CheckedFile> {
	const checked: CheckedFile = { rowCount: 0, problems: [] };
	for await (const batch of judgeFile(services.orm.em.fork(), file, target)) {
		checked.rowCount += batch.rowCount;
		checked.problems.push(...batch.problems);
		await stopIfEnded(services, id);
	}
	return checked;
}

function refuseRows(services: Services, id: string, { rowCount, problems }: CheckedFile): Promise<void> {
	return transact(services, async (em) => {
		const row = await requireRunning(em, id);
		await addImportProblems(em, row, problems);
		row.rowCount = rowCount;
		row.end('refused', services.clock.now(), 'some rows are wrong: the report names them');
		await em.flush();
	});
}

async function writeBatch(
	em: EntityManager,
	services: Services,
	target: ProductImportTarget,
	{ good }: ProductImportBatch,
): Promise<void> {
	if (good.length === 0) return;
	await target.write(em, good);
	const slugs = good.flatMap(([first]) => first?.row.slug ?? []);
	const products = await em.find(
		Product,
		{ slug: { $in: slugs } },
		{ fields: ['id', 'slug', 'isActive'], disableIdentityMap: true },
	);
	for (const { id, slug, isActive } of products)
		await emitEvent(em, services, 'product.changed', presentProductEvent({ id, slug, isActive }));
}

async function requireRunning(em: EntityManager, id: string): Promise<ProductImport> {
	const row = await lockProductImport(em, id);
	if (row?.status !== 'running') throw new ImportStoppedError();
	return row;
}

async function stopIfEnded({ orm }: Services, id: string): Promise<void> {
	const running = await orm.em.fork().count(ProductImport, { id, status: 'running' });
	if (running === 0) throw new ImportStoppedError();
}
