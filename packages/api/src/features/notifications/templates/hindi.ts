import type { Texts } from './texts.ts';
import { wordsOf } from './words.ts';

const { money, day, moment, stock, names } = wordsOf('hi', { pieces: 'नग', more: 'और' });

const cancelReason: Readonly<Record<string, string>> = {
	customer_request: 'आपने इसे रद्द करने को कहा था।',
	out_of_stock: 'हमें खेद है: सामान उपलब्ध नहीं था।',
	expired: 'हमें खेद है: समय पर इसकी पुष्टि नहीं हो सकी।',
};

const creditReason = {
	refund: 'रिफ़ंड के रूप में',
	refundFailed: 'कार्ड पर रिफ़ंड न पहुँचने के कारण',
	goodwill: 'हमारी ओर से क्षमा के साथ',
	topUp: 'आपके टॉप-अप पर',
} as const;

const paymentAlert = {
	strayCharge: 'यह राशि दुकान के माँगे बिना ली गई। यह कार्ड पर वापस भेजी जा रही है।',
	chargeFailed: 'यह पैक हो चुका है, पर कार्ड से राशि नहीं ली जा सकी। रिफ़ंड या माफ़ होने तक यह बकाया है।',
	authorisationLost: 'कार्ड पर यह राशि अब सुरक्षित नहीं है, इसलिए इसे पैक नहीं किया जा सकता। इसे रद्द करें।',
} as const;

const skipReason = {
	slot_full: 'आपके डिलीवरी समय की सारी जगहें भर चुकी थीं। अगली टोकरी तय दिन पर आएगी।',
	slot_closed: 'उस दिन आपके समय पर हम डिलीवरी नहीं करते। अगली टोकरी तय दिन पर आएगी।',
	cutoff_passed: 'हमें खेद है: हम समय पर ऑर्डर नहीं कर सके। अगली टोकरी तय दिन पर आएगी।',
	out_of_area: 'अब हम इसके पते पर डिलीवरी नहीं करते। दूसरा पता चुनकर फिर शुरू करने तक यह रुकी रहेगी।',
	address_deleted: 'इसका पता हटा दिया गया है। दूसरा पता चुनकर फिर शुरू करने तक यह रुकी रहेगी।',
	account_disabled: 'आपका खाता अभी बंद है। आपके फिर शुरू करने तक यह रुकी रहेगी।',
	nothing_available: 'हमें खेद है: इसमें से कुछ भी उपलब्ध नहीं था। अगली टोकरी तय दिन पर आएगी।',
	order_too_small: 'जो उपलब्ध था उसका मूल्य न्यूनतम ऑर्डर से कम था। अगली टोकरी तय दिन पर आएगी।',
	payment_refused: 'भुगतान नहीं हो सका: वॉलेट में पैसे डालें या भुगतान का दूसरा तरीका चुनें। अगली टोकरी तय दिन पर आएगी।',
} as const;

/** Every text in Hindi. */
export const hindi: Texts = {
	'order.dispatched': ({ orderNumber, code }) => ({
		title: `आपका ऑर्डर ${orderNumber} रास्ते में है`,
		body:
			code === null
				? 'राइडर आपके दरवाज़े पर एक फ़ोटो लेगा।'
				: `दरवाज़े पर राइडर को यह कोड बताएँ: ${code}। किसी और को न बताएँ।`,
	}),
	'order.delivered': ({ orderNumber, isPartial }) => ({
		title: `आपका ऑर्डर ${orderNumber} पहुँच गया`,
		body: isPartial
			? 'जो आपने रखा वह आपका है; बाकी वापस जाएगा और उसका कोई पैसा नहीं लगेगा।'
			: 'हमारे साथ ख़रीदारी के लिए धन्यवाद। बताइए, सब्ज़ियाँ कितनी ताज़ा थीं!',
	}),
	'order.failed': ({ orderNumber, reason, nextAttemptAt }) => ({
		title: `आपका ऑर्डर ${orderNumber} नहीं पहुँचाया जा सका`,
		body: [
			reason,
			nextAttemptAt === null ? 'अगर आपको यह अब भी चाहिए तो हमें लिखें।' : `हम फिर आएँगे: ${moment(nextAttemptAt)}।`,
		].join(' '),
	}),
	'order.settled': ({ orderNumber, currency, orderedMinor, chargedMinor, refundMinor, shortItems }) => ({
		title: `आपके ऑर्डर ${orderNumber} की राशि ${money(chargedMinor, currency)} है`,
		body: [
			`पैक किए सामान का वज़न और दाम ऑर्डर (${money(orderedMinor, currency)}) से थोड़ा अलग है।`,
			...(shortItems.length > 0 ? [`कम या नहीं मिला: ${names(shortItems)}।`] : []),
			...(refundMinor > 0 ? [`आपको ${money(refundMinor, currency)} वापस मिलेंगे।`] : []),
		].join(' '),
	}),
	'order.cancelled': ({ orderNumber, reason }) => ({
		title: `आपका ऑर्डर ${orderNumber} रद्द हो गया`,
		body: `${cancelReason[reason] ?? 'यह पूरा नहीं हो सका।'} इसका कोई पैसा नहीं लगेगा।`,
	}),
	'payment.failed': ({ orderNumber, currency, amountMinor, payBefore }) => ({
		title: `आपके ऑर्डर ${orderNumber} का भुगतान नहीं हुआ`,
		body: [
			`हमें ${money(amountMinor, currency)} नहीं मिल सके।`,
			payBefore === null
				? 'ऑर्डर नहीं हुआ; जब चाहें फिर कोशिश करें।'
				: `आपका ऑर्डर ${moment(payBefore)} तक रुका है: उससे पहले भुगतान करें।`,
		].join(' '),
	}),
	'wallet.credited': ({ currency, amountMinor, reason, orderNumber }) => ({
		title: `आपके वॉलेट में ${money(amountMinor, currency)}`,
		body: `यह राशि ${orderNumber === null ? '' : `ऑर्डर ${orderNumber} के लिए `}${creditReason[reason]} जोड़ी गई है। अगले ऑर्डर का भुगतान इससे हो सकता है।`,
	}),
	'subscription.ordered': ({ orderNumber, currency, totalMinor, deliverOn, missing, reduced = [] }) => ({
		title: `${day(deliverOn)} की आपकी टोकरी का ऑर्डर हो गया`,
		body: [
			`ऑर्डर ${orderNumber}, ${money(totalMinor, currency)}।`,
			...(missing.length > 0 ? [`इस बार नहीं मिला: ${names(missing)}।`] : []),
			...(reduced.length > 0 ? [`कम मिला, क्योंकि और नहीं बचा: ${names(reduced)}।`] : []),
		].join(' '),
	}),
	'subscription.skipped': ({ deliverOn, outcome }) => ({
		title: `${day(deliverOn)} को टोकरी नहीं आएगी`,
		body: skipReason[outcome],
	}),
	'subscription.priceChanged': ({ currency, changes }) => ({
		title: 'आपकी टोकरी के दाम बदल रहे हैं',
		body: `${names(
			changes.map(
				({ name, oldPriceMinor, newPriceMinor }) =>
					`${name}: ${money(oldPriceMinor, currency)} की जगह ${money(newPriceMinor, currency)}`,
			),
		)}। आप टोकरी को कभी भी बदल या रोक सकते हैं।`,
	}),
	'product.backInStock': ({ productName }) => ({
		title: `${productName} फिर उपलब्ध है`,
		body: 'जिसका आपको इंतज़ार था वह फिर मँगाया जा सकता है। जल्दी ख़त्म हो सकता है।',
	}),
	'stock.low': ({ productName, hubName, available, measure }) => ({
		title: `${hubName} में ${productName} कम है`,
		body: `अब ${stock(available, measure)} ही बेचा जा सकता है।`,
	}),
	'stock.expiring': ({ productName, hubName, remaining, measure, expiresOn }) => ({
		title: `${hubName} में ${productName} जल्द ख़राब होगा`,
		body: `${stock(remaining, measure)} ${day(expiresOn)} तक ठीक है।`,
	}),
	'payment.alert': ({ reason, orderNumber, currency, amountMinor }) => ({
		title: `${orderNumber === null ? 'टॉप-अप' : `ऑर्डर ${orderNumber}`} के ${money(amountMinor, currency)} पर ध्यान दें`,
		body: paymentAlert[reason],
	}),
	'payment.differences': ({ day: date, differenceCount: count }) => ({
		title: `${day(date)} का कार्ड खाता बही से मेल नहीं खाता`,
		body: `${count} लेन-देन की जाँच ज़रूरी है।`,
	}),
	'issue.resolved': ({ orderNumber, resolution, currency, refundMinor }) => ({
		title: `आपके ऑर्डर ${orderNumber} के बारे में`,
		body: refundMinor > 0 ? `${resolution} आपको ${money(refundMinor, currency)} वापस मिलेंगे।` : resolution,
	}),
};
