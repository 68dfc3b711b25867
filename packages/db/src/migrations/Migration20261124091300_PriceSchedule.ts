import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

/** Prices by hub and moment. Each statement may be repeated, as DDL commits by itself. */
export class Migration20261124091300_PriceSchedule extends Migration {
	override name = 'Migration20261124091300_PriceSchedule';

	override up(): void {
		for (const statement of alterOnce(
			'sell_unit',
			'compare_at_minor',
			'add `compare_at_minor` bigint null',
		)) {
			this.addSql(statement);
		}
		this.addSql(
			[
				'create table if not exists `sell_unit_price` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `sell_unit_id` binary(16) not null,',
				'  `hub_id` binary(16) null,',
				'  `price_minor` bigint null,',
				'  `compare_at_minor` bigint null,',
				'  `effective_from` datetime(3) not null,',
				'  `created_by` binary(16) null,',
				'  primary key (`id`),',
				'  key `sell_unit_price_hub_id_index` (`hub_id`),',
				'  key `sell_unit_price_sell_unit_id_hub_id_effective_from_index` (`sell_unit_id`, `hub_id`, `effective_from`),',
				'  key `sell_unit_price_effective_from_index` (`effective_from`),',
				'  constraint `sell_unit_price_sell_unit_id_foreign` foreign key (`sell_unit_id`) references `sell_unit` (`id`) on delete cascade,',
				'  constraint `sell_unit_price_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`) on delete set null',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `sell_unit_price`');
		this.addSql('alter table `sell_unit` drop column `compare_at_minor`');
	}
}
