import type { Services } from '@dailyveg/api';
import { sendCode } from '@dailyveg/api/jobs';
import { readCodeForDelivery } from '@dailyveg/api/use-cases';
import { type CodePurpose, OneTimeCode, OutboxMessage } from '@dailyveg/db';

/** What its receiver would read. */
export interface ReceivedCode {
	code: string;
	/** Token of the link. */
	link: string | null;
}

/** The newest code that was sent to an e-mail address or number, as the worker would deliver it. */
export async function readCode(
	services: Pick<Services, 'env' | 'orm' | 'clock'>,
	purpose: CodePurpose,
	target: string,
): Promise<ReceivedCode> {
	const em = services.orm.em.fork();
	const { id } = await em.findOneOrFail(OneTimeCode, { purpose, target });
	const messages = await em.find(OutboxMessage, { name: sendCode.name }, { orderBy: { id: 'desc' } });
	const payloads = messages.map(({ payload }) => sendCode.payload.parse(payload));
	const payload = payloads.find(({ codeId }) => codeId === id);
	const delivery = payload && (await readCodeForDelivery(services, payload));
	if (!delivery) throw new Error(`no ${purpose} code is on its way to ${target}`);
	return { code: delivery.code, link: delivery.link };
}
