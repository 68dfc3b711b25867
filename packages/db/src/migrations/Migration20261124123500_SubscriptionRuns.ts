import { Migration } from '@mikro-orm/migrations';

const outcomes =
	"'ordered','slot_full','slot_closed','cutoff_passed','out_of_area','address_deleted','account_disabled','nothing_available','order_too_small','payment_refused'";

/** Statements may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124123500_SubscriptionRuns extends Migration {
	override name = 'Migration20261124123500_SubscriptionRuns';

	override up(): void {
		this.addSql(`alter table \`subscription_cycle\` modify \`outcome\` enum(${outcomes}) not null`);
	}

	override down(): void {
		this.addSql(
			`alter table \`subscription_cycle\` modify \`outcome\` enum(${outcomes.replace("'order_too_small',", '')}) not null`,
		);
	}
}
