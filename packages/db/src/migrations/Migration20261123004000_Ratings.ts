import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

/** Ratings, and the schedule and soft deletion of products. Each statement may be repeated, as DDL commits by itself. */
export class Migration20261123004000_Ratings extends Migration {
	override name = 'Migration20261123004000_Ratings';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `rating` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  `order_id` binary(16) not null,',
				'  `product_id` binary(16) not null,',
				'  `stars` tinyint unsigned not null,',
				'  `comment` varchar(1000) null,',
				"  `status` enum('visible','hidden') not null,",
				'  `moderated_by_id` binary(16) null,',
				'  `moderated_at` datetime(3) null,',
				'  `moderation_reason` varchar(200) null,',
				'  primary key (`id`),',
				'  unique key `rating_order_id_product_id_unique` (`order_id`, `product_id`),',
				'  key `rating_moderated_by_id_index` (`moderated_by_id`),',
				'  key `rating_product_id_status_id_index` (`product_id`, `status`, `id`),',
				'  key `rating_product_id_status_stars_id_index` (`product_id`, `status`, `stars`, `id`),',
				'  key `rating_user_id_id_index` (`user_id`, `id`),',
				'  key `rating_status_id_index` (`status`, `id`),',
				'  constraint `rating_user_id_foreign` foreign key (`user_id`) references `user` (`id`),',
				'  constraint `rating_order_id_foreign` foreign key (`order_id`) references `customer_order` (`id`),',
				'  constraint `rating_product_id_foreign` foreign key (`product_id`) references `product` (`id`),',
				'  constraint `rating_moderated_by_id_foreign` foreign key (`moderated_by_id`) references `user` (`id`) on delete set null',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		const columns = [
			'add `publish_at` datetime(3) null',
			'add `unpublish_at` datetime(3) null',
			'add `deleted_at` datetime(3) null',
			...[1, 2, 3, 4, 5].map((stars) => `add \`stars${stars}\` int unsigned not null default 0`),
			'add key `product_publish_at_index` (`publish_at`)',
			'add key `product_unpublish_at_index` (`unpublish_at`)',
		];
		for (const statement of alterOnce('product', 'publish_at', columns.join(', '))) this.addSql(statement);
	}

	override down(): void {
		this.addSql('drop table if exists `rating`');
		this.addSql(
			[
				'alter table `product` drop key `product_publish_at_index`, drop key `product_unpublish_at_index`',
				'drop column `publish_at`, drop column `unpublish_at`, drop column `deleted_at`',
				'drop column `stars1`, drop column `stars2`, drop column `stars3`, drop column `stars4`, drop column `stars5`',
			].join(', '),
		);
	}
}
