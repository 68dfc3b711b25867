/** Something that farms send to the hub; the price is in paise, per kilogram or per piece. */
export interface Produce {
	name: string;
	nameHi: string;
	categorySlug: string;
	kind: 'weight' | 'count';
	priceMinor: number;
	shelfLifeDays: number;
}

const produceOf = (
	categorySlug: string,
	kind: Produce['kind'],
	rows: [name: string, nameHi: string, priceMinor: number, shelfLifeDays: number][],
): Produce[] =>
	rows.map(([name, nameHi, priceMinor, shelfLifeDays]) => ({
		name,
		nameHi,
		categorySlug,
		kind,
		priceMinor,
		shelfLifeDays,
	}));

/** What new products are varieties of. */
export const produce: readonly Produce[] = [
	...produceOf('roots-and-tubers', 'weight', [
		['Potato', 'आलू', 3_500, 30],
		['Carrot', 'गाजर', 6_000, 14],
		['Beetroot', 'चुकंदर', 5_000, 14],
	]),
	...produceOf('fruiting-vegetables', 'weight', [
		['Tomato', 'टमाटर', 4_000, 7],
		['Brinjal', 'बैंगन', 4_500, 6],
		['Okra', 'भिंडी', 6_000, 4],
	]),
	...produceOf('gourds', 'weight', [
		['Bottle Gourd', 'लौकी', 3_500, 7],
		['Bitter Gourd', 'करेला', 6_500, 5],
	]),
	...produceOf('leafy-greens', 'count', [
		['Spinach', 'पालक', 2_000, 3],
		['Fenugreek Leaves', 'मेथी', 2_500, 3],
		['Amaranth', 'चौलाई', 2_000, 3],
	]),
	...produceOf('herbs', 'count', [
		['Coriander', 'धनिया', 1_500, 4],
		['Mint', 'पुदीना', 1_500, 4],
	]),
	...produceOf('everyday-fruits', 'weight', [
		['Papaya', 'पपीता', 5_500, 5],
		['Guava', 'अमरूद', 8_000, 5],
	]),
];
