import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261123006000_DeliverySlots extends Migration {
	override name = 'Migration20261123006000_DeliverySlots';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `slot_template` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `hub_id` binary(16) not null,',
				'  `weekday` tinyint unsigned not null,',
				'  `start_minute` smallint unsigned not null,',
				'  `end_minute` smallint unsigned not null,',
				'  `capacity` int unsigned not null,',
				'  `cutoff_minutes` int unsigned not null,',
				'  `is_active` tinyint(1) not null default true,',
				'  primary key (`id`),',
				'  key `slot_template_hub_id_index` (`hub_id`),',
				'  constraint `slot_template_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `slot_exception` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `hub_id` binary(16) not null,',
				'  `date` date not null,',
				'  `capacity` int unsigned not null,',
				'  primary key (`id`),',
				'  unique key `slot_exception_hub_id_date_unique` (`hub_id`, `date`),',
				'  constraint `slot_exception_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `delivery_slot` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `hub_id` binary(16) not null,',
				'  `date` date not null,',
				'  `template_id` binary(16) not null,',
				'  `starts_at` datetime(3) not null,',
				'  `ends_at` datetime(3) not null,',
				'  `cutoff_at` datetime(3) not null,',
				'  `capacity` int unsigned not null,',
				'  `booked` int unsigned not null default 0,',
				'  primary key (`id`),',
				'  key `delivery_slot_template_id_index` (`template_id`),',
				'  unique key `delivery_slot_hub_id_date_template_id_unique` (`hub_id`, `date`, `template_id`),',
				'  constraint `delivery_slot_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`),',
				'  constraint `delivery_slot_template_id_foreign` foreign key (`template_id`) references `slot_template` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		const columns =
			'add `slot_id` binary(16) null, add key `customer_order_slot_id_id_index` (`slot_id`, `id`)';
		for (const statement of alterOnce('customer_order', 'slot_id', columns)) this.addSql(statement);
	}

	override down(): void {
		this.addSql(
			'alter table `customer_order` drop key `customer_order_slot_id_id_index`, drop column `slot_id`',
		);
		this.addSql('drop table if exists `delivery_slot`');
		this.addSql('drop table if exists `slot_exception`');
		this.addSql('drop table if exists `slot_template`');
	}
}
