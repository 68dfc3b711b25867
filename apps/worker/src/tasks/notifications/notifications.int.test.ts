import { transact } from '@dailyveg/api';
import { notify } from '@dailyveg/api/use-cases';
import { Notification, NotificationMessage, newId, type User } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readMails } from '../../testing/documents.ts';
import { eventually } from '../../testing/eventually.ts';
import { createTestBench, type TestBench } from '../../testing/test-worker.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../testing/webhook-receiver.ts';
import { startWorker, type Worker } from '../../worker.ts';

let bench: TestBench;
let worker: Worker;
let gateway: WebhookReceiver;
let reader: User;
let isGatewayUp = true;

beforeAll(async () => {
	gateway = await startWebhookReceiver((response) => response.writeHead(isGatewayUp ? 204 : 503).end());
	bench = await createTestBench({
		SMS_GATEWAY_URL: `${gateway.url}/sms`,
		UNSUBSCRIBE_URL: 'https://api.shop.example/unsubscribe',
	});
	const em = bench.shop.em();
	reader = await createUser(em, { name: 'Asha <b>' });
	reader.verifiedPhone = '+919845012345';
	await em.flush();
	worker = await startWorker(bench.env, pino({ level: 'silent' }));
	await worker.started;
});
afterAll(async () => {
	await worker.stop();
	await gateway.close();
	await bench.close();
});

/** As a rider’s start of a delivery does; the number of its order. */
async function dispatch(): Promise<string> {
	const orderNumber = `DV-${newId().slice(-8)}`;
	const { services } = bench.shop;
	await transact(services, async (em) =>
		notify(em, services, {
			userId: reader.id,
			kind: 'order.dispatched',
			data: { orderId: newId(), orderNumber, code: '4821' },
		}),
	);
	return orderNumber;
}

const mailsAbout = (orderNumber: string) => readMails(inject('stackEnv').MAIL_DIR, orderNumber);
const statusesOf = async () => {
	const { id } = await bench.shop
		.em()
		.findOneOrFail(Notification, { user: reader.id }, { orderBy: { id: 'desc' } });
	const messages = await bench.shop.em().find(NotificationMessage, { notification: id });
	return Object.fromEntries(messages.map(({ channel, status }) => [channel, status]));
};

it('reaches its reader by every channel, once', async () => {
	await bench.shop.as(reader).notifications.registerDevice({ platform: 'android', token: 'fcm:a-phone' });
	const orderNumber = await dispatch();
	await eventually(async () =>
		expect(await statusesOf()).toEqual({ email: 'sent', sms: 'sent', push: 'sent' }),
	);
	const mails = await mailsAbout(orderNumber);
	expect(mails).toHaveLength(1);
	expect(mails[0]?.text).toContain('4821');
	expect(mails[0]?.subject).not.toContain('4821');
	expect(mails[0]?.html).toContain('Asha &lt;b&gt;');
	const texts = gateway.at('/sms').filter(({ body }) => body.includes(orderNumber));
	expect(texts).toHaveLength(1);
	expect(JSON.parse(texts[0]?.body ?? '')).toMatchObject({ to: '+919845012345' });
});

it('reaches its reader by mail while the SMS gateway is away, and by SMS later, under one key', async () => {
	isGatewayUp = false;
	const orderNumber = await dispatch();
	await eventually(async () => {
		expect(await mailsAbout(orderNumber)).toHaveLength(1);
		expect(gateway.at('/sms').some(({ body }) => body.includes(orderNumber))).toBe(true);
	});
	expect(await statusesOf()).toMatchObject({ email: 'sent', sms: 'pending' });
	isGatewayUp = true;
	await eventually(async () => expect(await statusesOf()).toMatchObject({ sms: 'sent' }), {
		timeoutMs: 60_000,
	});
	const tries = gateway.at('/sms').filter(({ body }) => body.includes(orderNumber));
	const keys = tries.map(({ body }) => (JSON.parse(body) as { idempotencyKey: string }).idempotencyKey);
	expect(new Set(keys).size).toBe(1);
	expect(await mailsAbout(orderNumber)).toHaveLength(1);
}, 90_000);
