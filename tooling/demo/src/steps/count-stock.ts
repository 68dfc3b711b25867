import { checkSame } from '../check.ts';
import { amount } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Destination } from './add-address.ts';
import type { Weighed } from './browse.ts';

const PLENTY_GRAMS = 200_000;

/** What lies in the hub of the weighed product, in grams. */
export interface Counted {
	onHand: number;
	/** By orders of others. */
	reserved: number;
}

interface Place {
	hub: Destination['hub'];
	weighed: Weighed;
}

/** Staff count the tomatoes: a little less is free than one customer may ask for. */
export async function countStock(stage: Stage, { hub, weighed }: Place): Promise<Counted> {
	const { reserved } = await setOnHand(stage, { hub, weighed }, PLENTY_GRAMS);
	const available = weighed.maxGrams - weighed.stepGrams;
	const stock = await setOnHand(stage, { hub, weighed }, reserved + available);
	checkSame('what is available', stock.available, available);
	stage.say(
		`${weighed.name} in ${hub.code}: ${amount('weight', stock.onHand)} on hand, ` +
			`${amount('weight', stock.reserved)} reserved, ${amount('weight', stock.available)} available`,
	);
	return { onHand: stock.onHand, reserved: stock.reserved };
}

/** After packing the goods are gone and nothing is reserved for them any more; then the lorry comes. */
export async function recountStock(stage: Stage, place: Place, before: Counted, sold: number): Promise<void> {
	const stock = await setOnHand(stage, place, before.onHand - sold);
	checkSame('what is reserved', stock.reserved, before.reserved);
	stage.say(
		`counted ${amount('weight', stock.onHand)} on hand: ${amount('weight', sold)} less than before, ` +
			`${amount('weight', stock.reserved)} reserved`,
	);
	const filled = await setOnHand(stage, place, PLENTY_GRAMS);
	stage.say(`the lorry came: ${amount('weight', filled.onHand)} on hand`);
}

function setOnHand({ staff }: Stage, { hub, weighed }: Place, onHand: number) {
	return staff.client.admin.catalog.setStock.mutate({ hubId: hub.id, productId: weighed.productId, onHand });
}
