import { Migration } from '@mikro-orm/migrations';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124131500_ProductExports extends Migration {
	override name = 'Migration20261124131500_ProductExports';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `product_export` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `created_by` binary(16) not null,',
				'  `rows_written` int unsigned not null default 0,',
				'  `object_key` varchar(200) null,',
				'  `expires_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `product_export_expires_at_index` (`expires_at`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `product_export`');
	}
}
