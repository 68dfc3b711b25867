import { Migration } from '@mikro-orm/migrations';

/** What was wrong with orders, and what staff remember of customers. Each statement may be repeated. */
export class Migration20261124092500_Support extends Migration {
	override name = 'Migration20261124092500_Support';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `order_issue` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `order_id` binary(16) not null,',
				'  `user_id` binary(16) not null,',
				"  `kind` enum('missing','bad_quality','wrong_item','late') not null,",
				'  `lines` json not null,',
				'  `text` varchar(1000) not null,',
				"  `status` enum('open','resolved','rejected') not null,",
				'  `assignee_id` binary(16) null,',
				"  `resolution` enum('refund_source','refund_wallet','credit','apology') null,",
				'  `amount_minor` bigint not null default 0,',
				'  `answer` varchar(500) null,',
				'  `closed_by_id` binary(16) null,',
				'  `closed_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `order_issue_status_id_index` (`status`, `id`),',
				'  key `order_issue_user_id_id_index` (`user_id`, `id`),',
				'  key `order_issue_order_id_id_index` (`order_id`, `id`),',
				'  key `order_issue_assignee_id_index` (`assignee_id`),',
				'  key `order_issue_closed_by_id_index` (`closed_by_id`),',
				'  constraint `order_issue_order_id_foreign` foreign key (`order_id`) references `customer_order` (`id`),',
				'  constraint `order_issue_user_id_foreign` foreign key (`user_id`) references `user` (`id`),',
				'  constraint `order_issue_assignee_id_foreign` foreign key (`assignee_id`) references `user` (`id`) on delete set null,',
				'  constraint `order_issue_closed_by_id_foreign` foreign key (`closed_by_id`) references `user` (`id`) on delete set null',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `issue_photo` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `issue_id` binary(16) not null,',
				"  `status` enum('uploading','submitted') not null,",
				'  `object_key` varchar(200) not null,',
				'  `content_type` varchar(60) not null,',
				'  `size_bytes` int unsigned not null,',
				'  primary key (`id`),',
				'  key `issue_photo_issue_id_index` (`issue_id`),',
				'  unique key `issue_photo_object_key_unique` (`object_key`),',
				'  constraint `issue_photo_issue_id_foreign` foreign key (`issue_id`) references `order_issue` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `customer_note` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `customer_id` binary(16) not null,',
				'  `author_id` binary(16) not null,',
				'  `text` varchar(1000) not null,',
				'  primary key (`id`),',
				'  key `customer_note_customer_id_id_index` (`customer_id`, `id`),',
				'  key `customer_note_author_id_index` (`author_id`),',
				'  constraint `customer_note_customer_id_foreign` foreign key (`customer_id`) references `user` (`id`),',
				'  constraint `customer_note_author_id_foreign` foreign key (`author_id`) references `user` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `customer_note`');
		this.addSql('drop table if exists `issue_photo`');
		this.addSql('drop table if exists `order_issue`');
	}
}
