import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Hub } from '../areas/hub.entity.ts';
import { Pincode } from '../areas/pincode.entity.ts';
import { pincodeImport } from '../areas/pincode.import.ts';
import { HubListPrice } from '../catalog/hub-list-price.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { productImport } from '../catalog/product.import.ts';
import { ProductTerm } from '../catalog/search-term.entity.ts';
import { SellUnit } from '../catalog/sell-unit.entity.ts';
import { SellUnitPrice } from '../catalog/sell-unit-price.entity.ts';
import { StockItem } from '../inventory/stock-item.entity.ts';
import { createOrm, type Orm } from '../orm.ts';
import { createAreas, createCategory, createHub } from '../testing/factories.ts';
import { importFile } from './import-file.ts';
import { CsvFileError, describeProblem } from './read-csv.ts';

let database: TestDatabase;
let orm: Orm;
let folder: string;
let hub: Hub;

beforeAll(async () => {
	database = await createTestDatabase();
	orm = await createOrm({ MYSQL_URL: database.url });
	folder = await mkdtemp(join(tmpdir(), 'dailyveg-import-'));
	const em = orm.em.fork();
	const areas = await createAreas(em);
	hub = areas.hub;
	await createHub(em, { city: areas.city });
	await createCategory(em, { slug: 'fruiting-vegetables' });
});
afterAll(async () => {
	await orm.close();
	await database.drop();
	await rm(folder, { recursive: true });
});
beforeEach(async () => {
	const em = orm.em.fork();
	for (const entity of [StockItem, SellUnit, ProductTerm, Product])
		await em.nativeDelete(entity as typeof Product, {});
	await em.nativeDelete(Pincode, { code: { $like: '57%' } });
});

const productHeader =
	'slug,category,name,name_hi,name_local,description,shelf_life_days,unit_kind,unit_label,price_minor,currency,step_grams,min_grams,max_grams,pack_grams,stock_quantity,synonyms,season';

interface Cells {
	slug?: string;
	category?: string;
	name?: string;
	description?: string;
	unit?: string;
	stock?: string;
	synonyms?: string;
}

const kilogram = 'weight,kg,4000,INR,250,250,5000,';
const pack = 'count,500 g pack,2200,INR,,,,500';

const productRow = ({
	slug = 'tomato',
	category = 'fruiting-vegetables',
	name = 'Tomato',
	description = 'Ripe red tomatoes.',
	unit = kilogram,
	stock = '50000',
	synonyms = 'tamatar',
}: Cells = {}) => `${slug},${category},${name},टमाटर,,"${description}",5,${unit},${stock},${synonyms},all`;

async function importProducts(lines: string[], options: { keepGoing?: boolean } = {}) {
	const file = join(folder, 'products.csv');
	await writeFile(file, lines.join('\n'));
	return importFile(orm, file, await productImport(orm.em.fork()), options);
}

const complaints = (report: { problems: Parameters<typeof describeProblem>[0][] }) =>
	report.problems.map(describeProblem);
const slugs = async () =>
	(await orm.em.fork().find(Product, {}, { orderBy: { slug: 'asc' } })).map(({ slug }) => slug);

describe('import products', () => {
	it('makes one product of the rows of a slug, with units, stock in every hub and search words', async () => {
		const report = await importProducts([productHeader, productRow(), productRow({ unit: pack }), '']);
		expect(report).toEqual({ rowCount: 2, writtenCount: 1, problemCount: 0, problems: [] });
		const product = await orm.em.fork().findOneOrFail(Product, { slug: 'tomato' }, { populate: ['units'] });
		expect(product).toMatchObject({ name: 'Tomato', nameHi: 'टमाटर', listPriceMinor: 4_000, isActive: true });
		expect(product.units.getItems().map(({ label, position }) => [label, position])).toEqual([
			['kg', 0],
			['500 g pack', 1],
		]);
		const stock = await orm.em.fork().find(StockItem, { product });
		expect(stock.map(({ measure, onHand, reserved }) => [measure, onHand, reserved])).toEqual([
			['gram', 50_000, 0],
			['gram', 50_000, 0],
		]);
		const terms = await orm.em.fork().find(ProductTerm, { product });
		expect(terms.map(({ term }) => term).sort()).toEqual(['tamatar', 'tomato', 'टमाटर']);
	});

	it('sorts a hub’s list by its price of the unit that comes first now', async () => {
		await importProducts([productHeader, productRow(), productRow({ unit: pack })]);
		const em = orm.em.fork();
		const product = await em.findOneOrFail(Product, { slug: 'tomato' }, { populate: ['units'] });
		const prices = { kg: 3_700, '500 g pack': 2_100 } as Record<string, number>;
		for (const { id, label } of product.units.getItems())
			em.create(SellUnitPrice, {
				...{ sellUnit: id, hub: hub.id, priceMinor: prices[label] ?? 0, effectiveFrom: new Date(0) },
			});
		await em.flush();
		await importProducts([productHeader, productRow({ unit: pack }), productRow()]);
		const listed = await orm.em.fork().find(HubListPrice, { product: product.id });
		expect(listed.map((row) => [row.hub.id, row.priceMinor])).toEqual([[hub.id, 2_100]]);
	});

	it('reads quoted line breaks and quotes, a byte-order mark and empty lines', async () => {
		const report = await importProducts(
			[
				`\uFEFF${productHeader}\r`,
				'\r',
				`${productRow({ description: 'Ripe ""desi""\r\nred, juicy' })}\r`,
				`${productRow({ slug: 'potato', unit: 'weight,kg,abc,INR,250,250,5000,' })}\r`,
				'',
			],
			{ keepGoing: true },
		);
		expect(complaints(report)).toEqual(['line 5: price_minor must be a whole number']);
		const { description } = await orm.em.fork().findOneOrFail(Product, { slug: 'tomato' });
		expect(description).toBe('Ripe "desi"\r\nred, juicy');
	});

	it('applies nothing of a file with a bad row, and names line and column of all of them', async () => {
		const report = await importProducts([
			productHeader,
			productRow(),
			productRow({ slug: 'Potato' }),
			productRow({ slug: 'onion', unit: 'weight,kg,4000,INR,250,300,5000,' }),
			productRow({ slug: 'okra', category: 'okras' }),
			productRow({ slug: 'peas', unit: 'weight,kg,40.5,INR,250,250,5000,' }),
			'too,short',
			productRow({ slug: 'beans', unit: 'count,,1500,INR,,,,' }),
		]);
		expect(report.writtenCount).toBe(0);
		expect(complaints(report)).toEqual([
			'line 3: slug must be lower-case letters and digits, joined by single hyphens',
			'line 4: min_grams must be a multiple of the step, 250 g',
			'line 5: category is unknown: okras',
			'line 6: price_minor must be a whole number',
			'line 7: has 2 fields where the header has 18',
			expect.stringMatching(/^line 8: unit_label /),
		]);
		expect(await slugs()).toEqual([]);
	});

	it('applies the good rows when told to keep going, and a product wholly or not at all', async () => {
		const report = await importProducts(
			[
				productHeader,
				productRow(),
				productRow({ slug: 'potato' }),
				productRow({ slug: 'potato', unit: 'count,500 g pack,0,INR,,,,500' }),
				productRow({ slug: 'onion', unit: 'count,piece,900,INR,,,,"120' }),
			],
			{ keepGoing: true },
		);
		expect(report.problemCount).toBe(2);
		expect(complaints(report)[0]).toMatch(/^line 4: price_minor /);
		expect(await slugs()).toEqual(['tomato']);
	});

	it('refuses rows of one product that contradict each other', async () => {
		const report = await importProducts([
			productHeader,
			productRow(),
			productRow({ unit: pack, name: 'Tomatoes' }),
			productRow({ slug: 'potato' }),
			productRow({ slug: 'potato' }),
			productRow({ slug: 'onion', unit: kilogram }),
			productRow({ slug: 'onion', unit: 'count,piece,900,INR,,,,' }),
			productRow({ unit: 'count,1 kg pack,4200,INR,,,,1000' }),
		]);
		expect(complaints(report)).toEqual([
			'line 3: name differs from line 2 of the same product',
			'line 5: unit_label is used by another unit of the product',
			'line 7: pack_grams is required beside a unit by weight',
			'line 8: slug is already used from line 2 on',
		]);
	});

	it('limits the units of a product', async () => {
		const rows = Array.from({ length: 9 }, (_, index) =>
			productRow({ unit: `count,pack ${index},900,INR,,,,100` }),
		);
		expect(complaints(await importProducts([productHeader, ...rows]))).toEqual([
			'line 2: slug has more than 8 units',
		]);
	});

	it('changes nothing when the same file comes again', async () => {
		const lines = [productHeader, productRow(), productRow({ unit: pack }), productRow({ slug: 'potato' })];
		const snapshot = async () => {
			const tables = ['product', 'sell_unit', 'stock_item', 'product_term'];
			const contents: unknown[] = [];
			for (const table of tables)
				contents.push(await orm.em.fork().execute(`select * from ${table} order by 1, 2`));
			return JSON.stringify(contents, (key, value) => (key === 'updated_at' ? undefined : value));
		};
		await importProducts(lines);
		const before = await snapshot();
		expect(await importProducts(lines)).toMatchObject({ writtenCount: 2, problemCount: 0 });
		expect(await snapshot()).toBe(before);
	});

	it('updates a product, takes units off sale that are gone, and keeps what orders have claimed', async () => {
		await importProducts([productHeader, productRow(), productRow({ unit: pack })]);
		await orm.em.fork().nativeUpdate(StockItem, { hub }, { reserved: 30_000 });
		await orm.em
			.fork()
			.nativeUpdate(Product, { slug: 'tomato' }, { isActive: false, imageKey: 'tomato.webp' });
		const dearer = 'count,500 g pack,2500,INR,,,,500';
		await importProducts([
			productHeader,
			productRow({ name: 'Red Tomato', unit: dearer, synonyms: 'lal', stock: '10000' }).replace('gram', ''),
			productRow({
				name: 'Red Tomato',
				unit: 'weight,1 kg,4400,INR,250,250,5000,',
				synonyms: 'lal',
				stock: '10000',
			}),
		]);
		const product = await orm.em.fork().findOneOrFail(Product, { slug: 'tomato' }, { populate: ['units'] });
		expect(product).toMatchObject({
			name: 'Red Tomato',
			listPriceMinor: 2_500,
			isActive: false,
			imageKey: 'tomato.webp',
		});
		expect(product.units.getItems().map(({ label, isActive }) => [label, isActive])).toEqual([
			['500 g pack', true],
			['1 kg', true],
			['kg', false],
		]);
		const stock = await orm.em.fork().find(StockItem, { product }, { orderBy: { onHand: 'asc' } });
		expect(stock.map(({ onHand, reserved }) => [onHand, reserved])).toEqual([
			[10_000, 0],
			[30_000, 30_000],
		]);
		const terms = await orm.em.fork().find(ProductTerm, { product });
		expect(terms.map(({ term }) => term).sort()).toEqual(['lal', 'red', 'tomato', 'टमाटर']);
	});

	it('leaves stock alone when the file has none, and does not turn grams into pieces under open orders', async () => {
		await importProducts([productHeader, productRow()]);
		await importProducts([productHeader, productRow({ stock: '' })]);
		const stock = await orm.em.fork().find(StockItem, {});
		expect(stock.map(({ onHand }) => onHand)).toEqual([50_000, 50_000]);
		const asPieces = productRow({ unit: 'count,piece,900,INR,,,,', stock: '40' });
		await orm.em.fork().nativeUpdate(StockItem, { hub }, { reserved: 1 });
		expect(complaints(await importProducts([productHeader, asPieces]))).toEqual([
			expect.stringMatching(/^line 2: unit_kind stock is kept in grams/),
		]);
		await orm.em.fork().nativeUpdate(StockItem, { hub }, { reserved: 0 });
		expect(await importProducts([productHeader, asPieces])).toMatchObject({ problemCount: 0 });
		expect((await orm.em.fork().find(StockItem, {})).map(({ measure }) => measure)).toEqual([
			'piece',
			'piece',
		]);
	});

	it('tells a file from one that is none', async () => {
		await expect(importProducts([''])).rejects.toThrow(/is empty/);
		await expect(importProducts(['slug,name,colour'])).rejects.toThrow(
			/the header misses category, .* and has unknown columns colour/,
		);
		const target = await productImport(orm.em.fork());
		await expect(importFile(orm, join(folder, 'missing.csv'), target)).rejects.toThrow(CsvFileError);
	});

	it('reports the first hundred problems and counts the rest', async () => {
		const rows = Array.from({ length: 150 }, (_, index) =>
			productRow({ slug: `tomato-${index}`, unit: 'weight,kg,x,INR,250,250,5000,' }),
		);
		const report = await importProducts([productHeader, ...rows]);
		expect(report.problemCount).toBe(150);
		expect(report.problems).toHaveLength(100);
	});

	it('imports thousands in batches and says how far it is', async () => {
		const rows = Array.from({ length: 1_200 }, (_, index) => productRow({ slug: `tomato-${index}` }));
		const file = join(folder, 'many.csv');
		await writeFile(file, [productHeader, ...rows].join('\n'));
		const shares: number[] = [];
		await importFile(orm, file, await productImport(orm.em.fork()), {
			onProgress: (share) => shares.push(share),
		});
		expect(await orm.em.fork().count(Product)).toBe(1_200);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBeGreaterThan(0.95);
	});
});

describe('import pincodes', () => {
	const header = 'pincode,city,state_code,area_name,latitude,longitude,hub_code';

	async function importPincodes(lines: string[], options: { keepGoing?: boolean } = {}) {
		const file = join(folder, 'pincodes.csv');
		await writeFile(file, [header, ...lines].join('\n'));
		return importFile(orm, file, await pincodeImport(orm.em.fork()), options);
	}

	const pincode = (code: string) => orm.em.fork().findOne(Pincode, { code }, { populate: ['hub'] });

	it('inserts and updates', async () => {
		await importPincodes(['570001,Bengaluru,IN-KA,Old name,12.9,77.6,BLR2']);
		expect((await pincode('570001'))?.hub?.code).toBe('BLR2');
		const again = ['570001,Bengaluru,IN-KA,New name,12.9,77.6,'];
		expect(await importPincodes(again)).toMatchObject({ writtenCount: 1, problemCount: 0 });
		expect(await importPincodes(again)).toMatchObject({ writtenCount: 1, problemCount: 0 });
		expect(await pincode('570001')).toMatchObject({ areaName: 'New name', hub: null });
	});

	it('refuses what is wrong or refers to nothing, each with its line', async () => {
		const lines = [
			'570001,Bengaluru,IN-KA,Area,12.9,77.6,BLR2',
			'057001,Bengaluru,IN-KA,Area,12.9,77.6,BLR2',
			'570002,Atlantis,IN-KA,Area,12.9,77.6,BLR2',
			'570003,Bengaluru,IN-KA,Area,129,77.6,XXX9',
			'570004,Bengaluru,IN-KA,Area,12.9,77.6,XXX9',
			'570001,Bengaluru,IN-KA,Twice,12.9,77.6,BLR2',
		];
		const report = await importPincodes(lines);
		expect(complaints(report)).toEqual([
			'line 3: pincode must be six digits, the first one not 0',
			'line 4: city is unknown: Atlantis in IN-KA',
			expect.stringMatching(/^line 5: latitude /),
			'line 6: hub_code is unknown: XXX9',
			'line 7: pincode is already used from line 2 on',
		]);
		expect(await pincode('570001')).toBeNull();
		expect(await importPincodes(lines, { keepGoing: true })).toMatchObject({
			writtenCount: 1,
			problemCount: 5,
		});
		expect((await pincode('570001'))?.areaName).toBe('Area');
	});
});
