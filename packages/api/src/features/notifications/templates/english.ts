import type { Texts } from './texts.ts';
import { wordsOf } from './words.ts';

const { money, day, moment, stock, names } = wordsOf('en', { pieces: 'pieces', more: 'more' });

const cancelReason: Readonly<Record<string, string>> = {
	customer_request: 'You asked us to.',
	out_of_stock: 'We are sorry: it could not be packed.',
	expired: 'We are sorry: it was not confirmed in time.',
};

const creditReason = {
	refund: 'as a refund',
	refundFailed: 'since the refund did not reach your card',
	goodwill: 'with our apology',
	topUp: 'as you topped it up',
} as const;

const paymentAlert = {
	strayCharge: 'It was charged although the shop had not asked for it. It is on its way back to the card.',
	chargeFailed:
		'It was packed, but the card could not be charged. It is owed until it is refunded or written off.',
	authorisationLost:
		'The card no longer has it set aside, so it cannot be packed. Cancel it, and ask for a new order.',
} as const;

const skipReason = {
	slot_full: 'Others had taken every place of your delivery window. The next basket comes as planned.',
	slot_closed: 'We do not deliver in your window that day. The next basket comes as planned.',
	cutoff_passed: 'We are sorry: we did not order it in time. The next basket comes as planned.',
	out_of_area: 'We no longer deliver to its address. It is paused until you choose another and resume it.',
	address_deleted: 'Its address is deleted. It is paused until you choose another and resume it.',
	account_disabled: 'Your account is closed at present. It is paused until you resume it.',
	nothing_available: 'We are sorry: nothing of it could be had. The next basket comes as planned.',
	order_too_small:
		'What could be had of it was worth less than we deliver. The next basket comes as planned.',
	payment_refused:
		'It could not be paid: top up your wallet or choose another way to pay. The next basket comes as planned.',
} as const;

/** Every text in English. */
export const english: Texts = {
	'order.dispatched': ({ orderNumber, code }) => ({
		title: `Your order ${orderNumber} is on its way`,
		body:
			code === null
				? 'The rider will take a photo at your door.'
				: `Tell the rider this code at the door: ${code}. Tell nobody else.`,
	}),
	'order.delivered': ({ orderNumber, isPartial }) => ({
		title: `Your order ${orderNumber} is delivered`,
		body: isPartial
			? 'You have what you kept; the rest goes back, and you pay nothing for it.'
			: 'Thank you for shopping with us. Tell us how fresh it was!',
	}),
	'order.failed': ({ orderNumber, reason, nextAttemptAt }) => ({
		title: `We could not deliver your order ${orderNumber}`,
		body: [
			reason,
			nextAttemptAt === null
				? 'Write to us if you still want it.'
				: `We come again: ${moment(nextAttemptAt)}.`,
		].join(' '),
	}),
	'order.settled': ({ orderNumber, currency, orderedMinor, chargedMinor, refundMinor, shortItems }) => ({
		title: `Your order ${orderNumber} comes to ${money(chargedMinor, currency)}`,
		body: [
			`We packed what weighs and costs a little otherwise than ordered (${money(orderedMinor, currency)}).`,
			...(shortItems.length > 0 ? [`Short or missing: ${names(shortItems)}.`] : []),
			...(refundMinor > 0 ? [`You get ${money(refundMinor, currency)} back.`] : []),
		].join(' '),
	}),
	'order.cancelled': ({ orderNumber, reason }) => ({
		title: `Your order ${orderNumber} is cancelled`,
		body: `${cancelReason[reason] ?? 'It could not be done.'} You pay nothing for it.`,
	}),
	'payment.failed': ({ orderNumber, currency, amountMinor, payBefore }) => ({
		title: `The payment of your order ${orderNumber} failed`,
		body: [
			`We could not get ${money(amountMinor, currency)}.`,
			payBefore === null
				? 'The order is not placed; try again when you like.'
				: `We keep your order until ${moment(payBefore)}: pay before that.`,
		].join(' '),
	}),
	'wallet.credited': ({ currency, amountMinor, reason, orderNumber }) => ({
		title: `${money(amountMinor, currency)} in your wallet`,
		body: `We put it there ${creditReason[reason]}${orderNumber === null ? '' : ` for order ${orderNumber}`}. Your next order can be paid with it.`,
	}),
	'subscription.ordered': ({ orderNumber, currency, totalMinor, deliverOn, missing, reduced = [] }) => ({
		title: `Your basket for ${day(deliverOn)} is ordered`,
		body: [
			`Order ${orderNumber}, ${money(totalMinor, currency)}.`,
			...(missing.length > 0 ? [`Not to be had this time: ${names(missing)}.`] : []),
			...(reduced.length > 0 ? [`Less than usual, as no more is left: ${names(reduced)}.`] : []),
		].join(' '),
	}),
	'subscription.skipped': ({ deliverOn, outcome }) => ({
		title: `No basket on ${day(deliverOn)}`,
		body: skipReason[outcome],
	}),
	'subscription.priceChanged': ({ currency, changes }) => ({
		title: 'Prices in your basket change',
		body: `${names(
			changes.map(
				({ name, oldPriceMinor, newPriceMinor }) =>
					`${name}: ${money(newPriceMinor, currency)} instead of ${money(oldPriceMinor, currency)}`,
			),
		)}. You can change or pause the basket any time.`,
	}),
	'product.backInStock': ({ productName }) => ({
		title: `${productName} is back`,
		body: 'What you were waiting for can be ordered again. It may go fast.',
	}),
	'stock.low': ({ productName, hubName, available, measure }) => ({
		title: `${productName} runs low in ${hubName}`,
		body: `${stock(available, measure)} can still be sold.`,
	}),
	'stock.expiring': ({ productName, hubName, remaining, measure, expiresOn }) => ({
		title: `${productName} expires soon in ${hubName}`,
		body: `${stock(remaining, measure)} are good until ${day(expiresOn)}.`,
	}),
	'payment.alert': ({ reason, orderNumber, currency, amountMinor }) => ({
		title: `Look at ${money(amountMinor, currency)}${orderNumber === null ? ' of a top-up' : ` of order ${orderNumber}`}`,
		body: paymentAlert[reason],
	}),
	'payment.differences': ({ day: date, differenceCount: count }) => ({
		title: `The card account of ${day(date)} does not agree with the books`,
		body: `${count === 1 ? 'One movement needs' : `${count} movements need`} looking into.`,
	}),
	'issue.resolved': ({ orderNumber, resolution, currency, refundMinor }) => ({
		title: `About your order ${orderNumber}`,
		body: refundMinor > 0 ? `${resolution} You get ${money(refundMinor, currency)} back.` : resolution,
	}),
};
