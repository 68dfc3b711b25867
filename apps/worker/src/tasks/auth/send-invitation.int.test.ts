import { createUser } from '@dailyveg/db/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readMails } from '../../testing/documents.ts';
import { eventually } from '../../testing/eventually.ts';
import { createTestBench, type TestBench } from '../../testing/test-worker.ts';
import { startWorker, type Worker } from '../../worker.ts';

const SHOP_URL = 'https://shop.example';

let bench: TestBench;
let worker: Worker;
beforeAll(async () => {
	bench = await createTestBench({ SHOP_URL });
	worker = await startWorker(bench.env, pino({ level: 'silent' }));
	await worker.started;
});
afterAll(async () => {
	await worker.stop();
	await bench.close();
});

it('mails a link by which the invited becomes rider', async () => {
	const { shop, env } = bench;
	const owner = await createUser(shop.em(), { role: 'staff', name: 'Meena Gowda' });
	const email = `imran.${owner.id}@example.in`;
	await shop.as(owner).admin.invitations.create({ email, staffRoleId: null });
	const mail = await eventually(async () => {
		const mails = await readMails(inject('stackEnv').MAIL_DIR, env.SHOP_NAME);
		const found = mails.find(({ to }) => to === email);
		if (!found) throw new Error('no mail yet');
		return found;
	});
	expect(mail.subject).toBe(`You are invited to ${env.SHOP_NAME}`);
	expect(mail.text).toContain('Meena Gowda invites you to become a rider');
	// Behind `#`, where no server's log sees it (R35).
	const [, token = ''] =
		/https:\/\/shop\.example\/accept-invitation#token=([\w-]{43})\b/.exec(mail.text) ?? [];
	const password = 'ripe brinjal in the monsoon';
	const { user } = await shop.as(null).auth.acceptInvitation({ token, name: 'Imran Khan', password });
	expect(user).toMatchObject({ email, role: 'rider' });
});
