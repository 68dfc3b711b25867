import { transact } from '@dailyveg/api';
import { fanOutNotification, readMessage } from '@dailyveg/api/use-cases';
import { Notification, NotificationMessage, NotificationPreference, newId } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.close());

const oneClick = (token: string, headers: Record<string, string>, body: string) =>
	fetch(`${server.url}/unsubscribe?token=${token}`, { method: 'POST', headers, body });

it('a mail program ends mails of a kind with one request (RFC 8058)', async () => {
	const { services } = server;
	const em = services.orm.em.fork();
	const user = await createUser(em);
	const id = newId();
	await transact(services, async (transaction) => {
		const data = { productId: id, slug: 'okra', productName: 'Okra' };
		const createdAt = services.clock.now();
		transaction.create(Notification, { id, user: user.id, kind: 'product.backInStock', data, createdAt });
		await transaction.flush();
		await fanOutNotification(transaction, services, id);
	});
	const { id: messageId } = await em.findOneOrFail(NotificationMessage, { notification: id });
	const token = (await readMessage(services, messageId))?.unsubscribeToken ?? '';
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	const answer = await oneClick(token, form, 'List-Unsubscribe=One-Click');
	expect(answer.status).toBe(204);
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(await em.find(NotificationPreference, { user: user.id })).toMatchObject([{ isEnabled: false }]);
	const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
	expect((await oneClick(token, multipart, '--x--')).status).toBe(204);
});

it('answers a wrong token with a problem, and no GET', async () => {
	const answer = await oneClick('wrong', {}, '');
	expect(answer.status).toBe(422);
	expect(answer.headers.get('content-type')).toContain('application/problem+json');
	expect((await oneClick('', {}, '')).status).toBe(400);
	expect((await fetch(`${server.url}/unsubscribe?token=x`)).status).toBe(404);
});
