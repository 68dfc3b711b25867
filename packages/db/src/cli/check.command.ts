import { Command } from 'commander';
import { checkShop, type Violation } from '../check/check-shop.ts';
import { CliFailure } from './cli-failure.ts';
import { withOrm } from './with-orm.ts';

/** `check`. */
export function checkCommand(): Command {
	return new Command('check')
		.description('prove that the books balance and all else holds that must; fails when it does not')
		.action(() =>
			withOrm(async (orm) => {
				let count = 0;
				const violations = await checkShop(orm, (name, milliseconds, isBroken) => {
					count++;
					console.log(`${isBroken ? 'BROKEN' : 'holds '}  ${name}  (${Math.round(milliseconds)} ms)`);
				});
				if (violations.length > 0) throw new CliFailure(violations.map(describe).join('\n'));
				console.log(`all ${count} invariants hold`);
			}),
		);
}

const describe = ({ name, rule, findings }: Violation): string =>
	[`${name} is broken: ${rule}`, ...findings.map((finding) => `  ${finding}`)].join('\n');
