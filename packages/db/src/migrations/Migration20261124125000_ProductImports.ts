import { Migration } from '@mikro-orm/migrations';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124125000_ProductImports extends Migration {
	override name = 'Migration20261124125000_ProductImports';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `product_import` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `created_by` binary(16) not null,',
				"  `mode` enum('all_or_nothing', 'good_rows') not null,",
				"  `status` enum('uploading', 'queued', 'running', 'done', 'refused', 'cancelled') not null default 'uploading',",
				'  `size_bytes` int unsigned not null,',
				'  `object_key` varchar(200) null,',
				'  `row_count` int unsigned not null default 0,',
				'  `written_count` int unsigned not null default 0,',
				'  `problem_count` int unsigned not null default 0,',
				'  `done_groups` int unsigned not null default 0,',
				'  `refuse_reason` varchar(300) null,',
				'  `report_key` varchar(200) null,',
				'  `started_at` datetime(3) null,',
				'  `finished_at` datetime(3) null,',
				'  `expires_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `product_import_expires_at_index` (`expires_at`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `product_import_problem` (',
				'  `product_import_id` binary(16) not null,',
				'  `position` int unsigned not null,',
				'  `line` int unsigned not null,',
				'  `column_name` varchar(64) null,',
				'  `message` varchar(300) not null,',
				'  primary key (`product_import_id`, `position`),',
				'  constraint `product_import_problem_product_import_id_foreign` foreign key (`product_import_id`) references `product_import` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `product_import_problem`');
		this.addSql('drop table if exists `product_import`');
	}
}
