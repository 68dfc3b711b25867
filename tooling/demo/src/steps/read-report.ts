import { check, checkSame } from '../check.ts';
import { money } from '../format.ts';
import type { Stage } from '../stage.ts';
import { waitFor } from '../wait-for.ts';
import type { Destination } from './add-address.ts';

/** The worker counts by the minute, and a report costs more than other calls. */
const PAUSE_MS = 2_000;

/** In the evening the report counts what happened, and goes out as a CSV file. */
export async function readReport(
	{ staff: { client }, say }: Stage,
	{ hub, pincode }: Pick<Destination, 'hub' | 'pincode'>,
): Promise<void> {
	const { timeZone } = await client.slots.list.query({ pincode });
	const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now());
	const range = { hubId: hub.id, from: today, to: today };
	const { reports } = client.admin;
	const findDay = async () => {
		const { items } = await reports.days.query(range);
		return items.find(({ deliveredOrders, refundedMinor }) => deliveredOrders >= 2 && refundedMinor > 0);
	};
	const day = await waitFor('The report of today', findDay, PAUSE_MS);
	check(day.shortLines > 0, 'the short line in the report');
	say(`${day.orders} orders, ${day.deliveredOrders} delivered, ${money(day.itemsMinor)} of goods`);
	say(`${day.shortLines} of ${day.packedLines} lines short, ${money(day.refundedMinor)} given back`);
	const { id } = await reports.requestExport.mutate({ ...range, kind: 'sales', by: 'category' });
	const findUrl = async () => (await reports.getExport.query({ id })).url ?? undefined;
	const url = await waitFor('The CSV file', findUrl, PAUSE_MS);
	const [header = '', ...rows] = (await (await fetch(url)).text()).trim().split(/\r?\n/);
	const { items } = await reports.sales.query({ ...range, by: 'category' });
	checkSame('rows of the file', rows.length, items.length);
	say(`as CSV: ${header}, and ${rows.length} row(s)`);
}
