import type { EntityManager } from '@mikro-orm/mysql';
import { Command } from 'commander';
import type { z } from 'zod';
import { pincodeImport } from '../areas/pincode.import.ts';
import { productImport } from '../catalog/product.import.ts';
import { type ImportReport, type ImportTarget, importFile } from '../import/import-file.ts';
import { describeProblem } from '../import/read-csv.ts';
import { CliFailure } from './cli-failure.ts';
import { ProgressBar } from './progress-bar.ts';
import { withOrm } from './with-orm.ts';

/** `import products|pincodes`. */
export function importCommand(): Command {
	const command = new Command('import').description('load a CSV file; rows whose key is known are updated');
	addImport(command, 'products', productImport).description(
		'one row per sell unit, rows of one slug together; a stock_quantity is set in every hub, an empty one leaves stock alone',
	);
	addImport(command, 'pincodes', pincodeImport).description(
		'one row per pincode; cities and hubs must exist; without hub_code it is not served',
	);
	return command;
}

function addImport<Schema extends z.ZodObject>(
	parent: Command,
	noun: string,
	createTarget: (em: EntityManager) => Promise<ImportTarget<Schema>>,
): Command {
	return parent
		.command(noun)
		.argument('<file>', 'CSV file with a header line, UTF-8')
		.option('--keep-going', 'write the good rows of a file that has bad ones')
		.action((file: string, { keepGoing = false }: { keepGoing?: boolean }) =>
			withOrm(async (orm) => {
				const bar = new ProgressBar();
				const target = await createTarget(orm.em.fork());
				const report = await importFile(orm, file, target, {
					keepGoing,
					onProgress: (share) => bar.showShare(noun, share),
				}).finally(() => bar.end());
				conclude(noun, report, keepGoing);
			}),
		);
}

function conclude(noun: string, report: ImportReport, keepGoing: boolean): void {
	const { rowCount, writtenCount, problemCount, problems } = report;
	if (problemCount === 0) {
		console.log(`imported ${writtenCount} ${noun} from ${rowCount} rows`);
		return;
	}
	const hidden = problemCount - problems.length;
	throw new CliFailure(
		[
			...problems.map(describeProblem),
			...(hidden > 0 ? [`… and ${hidden} more`] : []),
			keepGoing
				? `${problemCount} problems; imported the other ${writtenCount} ${noun}.`
				: `${problemCount} problems; nothing was imported. --keep-going imports the good rows.`,
		].join('\n'),
	);
}
