import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { formatDate, formatMoney, formatQuantity, formatUnit, paymentMethodNames } from '../format.ts';
import { taxLines, totalLines } from '../order-totals.ts';
import type { OrderDocument } from '../tasks/orders/load-order.ts';
import { facesFor } from './fonts.ts';

type Pdf = PDFKit.PDFDocument;

const MARGIN = 50;
const RIGHT = 545;
const BOTTOM = 770;
const LINE_HEIGHT = 18;
const GREEN = '#2f7d32';
const GREY = '#5c6b59';

/** Left edges and widths in points (A4 is 595 wide). */
const columns = {
	name: { x: MARGIN, width: 205 },
	quantity: { x: 260, width: 85 },
	unitPrice: { x: 345, width: 105 },
	total: { x: 450, width: 95 },
} as const;

interface Row {
	name: string;
	quantity: string;
	unitPrice: string;
	total: string;
}

/**
 * The invoice as PDF. The same order always gives the same bytes, so that rendering it again overwrites the object
 * with itself.
 */
export async function renderInvoicePdf(
	order: OrderDocument,
	{ shopName }: { shopName: string },
): Promise<Buffer> {
	const rows = order.items.map((item) => toRow(item, order.currency));
	const recipient = addressLines(order);
	const faces = facesFor([shopName, ...recipient, ...rows.flatMap((row) => Object.values(row))]);
	const pdf = new PDFDocument({
		size: 'A4',
		margin: MARGIN,
		// The date also seeds the file's id; both would be the time of rendering otherwise.
		info: { Title: `Invoice ${order.number}`, Author: shopName, CreationDate: order.placedAt },
	});
	const bytes = buffer(pdf);
	pdf.registerFont('regular', faces.regular);
	pdf.registerFont('bold', faces.bold);
	writeHead(pdf, order, { shopName, recipient });
	writeRows(pdf, rows);
	writeTotals(pdf, order);
	pdf.end();
	return bytes;
}

function toRow(item: OrderDocument['items'][number], currency: string): Row {
	return {
		name: item.name,
		quantity: quantityOf(item),
		unitPrice: `${formatMoney(item.unitPriceMinor, currency)} / ${formatUnit(item)}`,
		total: formatMoney(item.lineTotalMinor, currency),
	};
}

/** What was packed, and what was ordered where that differs. */
function quantityOf(item: OrderDocument['items'][number]): string {
	const { packedQuantity: packed = null, quantity, substitutesId } = item;
	if (packed === null || packed === quantity) return formatQuantity(item);
	const inBag = packed === 0 ? 'none' : formatQuantity({ ...item, quantity: packed });
	return substitutesId ? `${inBag} instead` : `${inBag} of ${formatQuantity(item)}`;
}

function addressLines({ address }: OrderDocument): string[] {
	const { recipientName, line1, line2, landmark, areaName, city, state, pincode } = address;
	return [recipientName, line1, line2, landmark, areaName, `${city}, ${state} ${pincode}`].filter(
		(line) => line !== null,
	);
}

function writeHead(
	pdf: Pdf,
	order: OrderDocument,
	{ shopName, recipient }: { shopName: string; recipient: string[] },
): void {
	pdf.font('bold').fontSize(22).fillColor(GREEN).text(shopName, MARGIN, MARGIN);
	const facts = [
		`Invoice ${order.number}`,
		formatDate(order.placedAt, order.timeZone),
		paymentMethodNames[order.paymentMethod],
	];
	pdf.fontSize(10).fillColor('black');
	for (const [index, fact] of facts.entries()) {
		pdf.font(index === 0 ? 'bold' : 'regular');
		pdf.text(fact, RIGHT - 220, MARGIN + index * 14, { width: 220, align: 'right' });
	}
	pdf.font('regular').fillColor(GREY).text('Billed and delivered to', MARGIN, 115).fillColor('black');
	for (const line of recipient) pdf.text(line, { width: 300 });
	pdf.moveDown(2);
}

const heading: Row = { name: 'Item', quantity: 'Quantity', unitPrice: 'Unit price', total: 'Amount' };

function writeRows(pdf: Pdf, rows: Row[]): void {
	writeRow(pdf, heading, 'bold');
	for (const row of rows) {
		if (pdf.y + heightOf(pdf, row) > BOTTOM) {
			pdf.addPage();
			writeRow(pdf, heading, 'bold');
		}
		writeRow(pdf, row, 'regular');
	}
}

function heightOf(pdf: Pdf, row: Row): number {
	const heights = cellsOf(row).map(({ text, width }) => pdf.heightOfString(text, { width }));
	return Math.max(...heights);
}

const cellsOf = (row: Row) => [
	{ text: row.name, ...columns.name, align: 'left' as const },
	{ text: row.quantity, ...columns.quantity, align: 'right' as const },
	{ text: row.unitPrice, ...columns.unitPrice, align: 'right' as const },
	{ text: row.total, ...columns.total, align: 'right' as const },
];

function writeRow(pdf: Pdf, row: Row, face: 'regular' | 'bold'): void {
	pdf.font(face).fontSize(9);
	const top = pdf.y;
	const bottom = top + heightOf(pdf, row) + 4;
	for (const { text, x, width, align } of cellsOf(row)) pdf.text(text, x, top, { width, align });
	pdf.moveTo(MARGIN, bottom).lineTo(RIGHT, bottom).lineWidth(0.5).strokeColor('#d5ddd2').stroke();
	pdf.y = bottom + 6;
}

function writeTotals(pdf: Pdf, order: OrderDocument): void {
	const { totalMinor, estimatedTotalMinor, refundedMinor, currency } = order;
	const totals = [
		...totalLines(order),
		...(estimatedTotalMinor === null || estimatedTotalMinor === totalMinor
			? []
			: [{ label: 'As ordered', minor: estimatedTotalMinor }]),
		...(refundedMinor === 0 ? [] : [{ label: 'Refunded', minor: refundedMinor }]),
	];
	const taxes = taxLines(order);
	if (pdf.y + (totals.length + taxes.length) * LINE_HEIGHT > BOTTOM) pdf.addPage();
	pdf.y += 6;
	for (const { label, minor } of totals) {
		const top = pdf.y;
		const isTotal = label === 'Total';
		pdf.font(isTotal ? 'bold' : 'regular').fontSize(isTotal ? 12 : 10);
		pdf.text(label, columns.quantity.x, top, { width: 85, align: 'right' });
		pdf.text(formatMoney(minor, currency), columns.unitPrice.x, top, { width: 200, align: 'right' });
		pdf.y = top + LINE_HEIGHT;
	}
	pdf.font('regular').fontSize(9).fillColor(GREY);
	for (const line of taxes) {
		const top = pdf.y;
		pdf.text(line, MARGIN, top, { width: RIGHT - MARGIN, align: 'right' });
		pdf.y = top + LINE_HEIGHT;
	}
}
