import { consume, forget, giveBack } from '../../../platform/rate-limit.ts';
import { sha256 } from '../../../platform/secrets.ts';
import type { Context } from '../../../trpc/context.ts';

/** Limits of whatever sends a code. */
export const sendLimits = ['code.pause', 'code.caller', 'code.target', 'code.ip'] as const;
/** Limits of whatever takes one. */
export const redeemLimits = ['redeem.caller', 'redeem.target', 'redeem.ip'] as const;

/** Neither addresses nor numbers stand in Redis in clear. */
const callerKey = ({ request }: Context, target: string) => sha256(`${target}\n${request.ip}`);

/** Counts a code that is asked for (R19), alike for known and unknown targets (R30). */
export async function throttleSending(ctx: Context, target: string): Promise<void> {
	await consume(ctx, 'code.ip', ctx.request.ip);
	await consume(ctx, 'code.pause', callerKey(ctx, target));
	await consume(ctx, 'code.caller', callerKey(ctx, target));
	await consume(ctx, 'code.target', sha256(target));
}

/** Counts a try at a code (R19). */
export async function throttleRedeeming(ctx: Context, target: string): Promise<void> {
	await consume(ctx, 'redeem.ip', ctx.request.ip);
	await consume(ctx, 'redeem.caller', callerKey(ctx, target));
	await consume(ctx, 'redeem.target', sha256(target));
}

/** Gives the tries back to whoever had the right code. */
export async function forgetRedeeming(ctx: Context, target: string): Promise<void> {
	await forget(ctx, 'redeem.caller', callerKey(ctx, target));
	await forget(ctx, 'redeem.target', sha256(target));
	await giveBack(ctx, 'redeem.ip', ctx.request.ip);
}
