import { Migration } from '@mikro-orm/migrations';

const index = 'subscription_cycle_date_id_index';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124124800_SubscriptionCycleDates extends Migration {
	override name = 'Migration20261124124800_SubscriptionCycleDates';

	override up(): void {
		this.addSql(
			`set @statement = if(exists(select 1 from information_schema.statistics where table_schema = database() and index_name = '${index}'), 'do 0', 'alter table \`subscription_cycle\` add index \`${index}\` (\`date\`, \`id\`)')`,
		);
		for (const verb of [
			'prepare index_once from @statement',
			'execute index_once',
			'deallocate prepare index_once',
		])
			this.addSql(verb);
	}

	override down(): void {
		this.addSql(`alter table \`subscription_cycle\` drop index \`${index}\``);
	}
}
