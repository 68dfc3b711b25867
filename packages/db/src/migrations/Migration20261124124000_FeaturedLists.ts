import { Migration } from '@mikro-orm/migrations';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124124000_FeaturedLists extends Migration {
	override name = 'Migration20261124124000_FeaturedLists';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `featured_list` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `slug` varchar(80) not null,',
				'  `title` varchar(80) not null,',
				'  `title_hi` varchar(80) not null,',
				"  `title_local` varchar(80) not null default '',",
				'  `position` int not null default 0,',
				'  `starts_at` datetime(3) null,',
				'  `ends_at` datetime(3) null,',
				'  primary key (`id`),',
				'  unique key `featured_list_slug_unique` (`slug`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `featured_product` (',
				'  `list_id` binary(16) not null,',
				'  `product_id` binary(16) not null,',
				'  `position` smallint unsigned not null,',
				'  primary key (`list_id`, `product_id`),',
				'  key `featured_product_product_id_index` (`product_id`),',
				'  constraint `featured_product_list_id_foreign` foreign key (`list_id`) references `featured_list` (`id`) on delete cascade on update cascade,',
				'  constraint `featured_product_product_id_foreign` foreign key (`product_id`) references `product` (`id`) on delete cascade on update cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `featured_product`');
		this.addSql('drop table if exists `featured_list`');
	}
}
