import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

// Quoted within a quoted statement.
const preferences = "enum(''none'',''similar'',''call_me'')";

/** What was packed of an order, and what that costs. Each statement may be repeated, as DDL commits by itself. */
export class Migration20261124091200_Settlement extends Migration {
	override name = 'Migration20261124091200_Settlement';

	override up(): void {
		const order = [
			'add `estimated_total_minor` bigint null',
			'add `refunded_minor` bigint not null default 0',
			`add \`substitution\` ${preferences} not null default ''none''`,
		].join(', ');
		for (const statement of alterOnce('customer_order', 'substitution', order)) this.addSql(statement);
		const item = [
			'add `picked_quantity` int unsigned null',
			"add `short_reason` enum(''out_of_stock'',''poor_quality'',''weight'') null",
			'add `substitutes_id` binary(16) null',
			`add \`substitution\` ${preferences} null`,
			'add `returned_quantity` int unsigned not null default 0',
			'add `ordered_total_minor` bigint null',
		].join(', ');
		for (const statement of alterOnce('order_item', 'substitution', item)) this.addSql(statement);
		this.addSql(
			[
				'create table if not exists `order_settlement` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `order_id` binary(16) not null,',
				'  `estimate_minor` bigint not null,',
				'  `final_minor` bigint not null,',
				'  `limit_minor` bigint null,',
				'  `lines` json not null,',
				'  `packed_by_id` binary(16) not null,',
				'  primary key (`id`),',
				'  unique key `order_settlement_order_id_unique` (`order_id`),',
				'  key `order_settlement_packed_by_id_index` (`packed_by_id`),',
				'  constraint `order_settlement_order_id_foreign` foreign key (`order_id`) references `customer_order` (`id`) on delete cascade,',
				'  constraint `order_settlement_packed_by_id_foreign` foreign key (`packed_by_id`) references `user` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `order_settlement`');
		this.addSql(
			'alter table `order_item` drop column `picked_quantity`, drop column `short_reason`, drop column `substitutes_id`, drop column `substitution`, drop column `returned_quantity`, drop column `ordered_total_minor`',
		);
		this.addSql(
			'alter table `customer_order` drop column `estimated_total_minor`, drop column `refunded_minor`, drop column `substitution`',
		);
	}
}
