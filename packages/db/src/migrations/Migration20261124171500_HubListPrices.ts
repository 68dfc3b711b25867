import { Migration } from '@mikro-orm/migrations';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124171500_HubListPrices extends Migration {
	override name = 'Migration20261124171500_HubListPrices';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `hub_list_price` (',
				'  `product_id` binary(16) not null,',
				'  `hub_id` binary(16) not null,',
				'  `price_minor` bigint not null,',
				'  primary key (`product_id`, `hub_id`),',
				'  key `hub_list_price_hub_id_price_minor_product_id_index` (`hub_id`, `price_minor`, `product_id`),',
				'  constraint `hub_list_price_product_id_foreign` foreign key (`product_id`) references `product` (`id`) on delete cascade on update cascade,',
				'  constraint `hub_list_price_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`) on delete cascade on update cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		// What hubs ask for now; what begins later the worker copies.
		this.addSql(
			[
				'insert ignore into `hub_list_price` (`product_id`, `hub_id`, `price_minor`)',
				'select own.product_id, own.hub_id, own.price_minor from (',
				'  select u.product_id, p.hub_id, p.price_minor, row_number() over (',
				'    partition by p.sell_unit_id, p.hub_id order by p.effective_from desc, p.id desc',
				'  ) as age',
				'  from `sell_unit` u join `sell_unit_price` p on p.sell_unit_id = u.id',
				'  where u.position = 0 and p.hub_id is not null and p.effective_from <= utc_timestamp(3)',
				') own where own.age = 1 and own.price_minor is not null',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `hub_list_price`');
	}
}
