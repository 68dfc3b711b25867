import { Migration } from '@mikro-orm/migrations';

/** Outbound webhooks. Each statement may be repeated, as DDL commits by itself. */
export class Migration20261123005000_Webhooks extends Migration {
	override name = 'Migration20261123005000_Webhooks';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `webhook_endpoint` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `url` varchar(500) not null,',
				'  `description` varchar(200) not null,',
				'  `event_types` json not null,',
				'  `owner_id` binary(16) not null,',
				'  `sealed_secret` varchar(255) not null,',
				'  `sealed_previous_secret` varchar(255) null,',
				'  `previous_secret_ends_at` datetime(3) null,',
				'  `is_enabled` tinyint(1) not null default true,',
				"  `disabled_reason` enum('staff','failing','gone') null,",
				'  `failing_since` datetime(3) null,',
				'  primary key (`id`),',
				'  key `webhook_endpoint_owner_id_index` (`owner_id`),',
				'  constraint `webhook_endpoint_owner_id_foreign` foreign key (`owner_id`) references `user` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `webhook_delivery` (',
				'  `id` binary(16) not null,',
				'  `endpoint_id` binary(16) not null,',
				'  `event_id` binary(16) not null,',
				'  `type` varchar(40) not null,',
				'  `payload` json not null,',
				"  `status` enum('pending','delivered','failed') not null,",
				'  `attempts` int unsigned not null default 0,',
				'  `last_status` smallint unsigned null,',
				'  `last_error` varchar(200) null,',
				'  `next_attempt_at` datetime(3) null,',
				'  `claimed_until` datetime(3) null,',
				'  `delivered_at` datetime(3) null,',
				'  `created_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `webhook_delivery_created_at_index` (`created_at`),',
				'  key `webhook_delivery_endpoint_id_id_index` (`endpoint_id`, `id`),',
				'  unique key `webhook_delivery_event_id_endpoint_id_unique` (`event_id`, `endpoint_id`),',
				'  constraint `webhook_delivery_endpoint_id_foreign` foreign key (`endpoint_id`) references `webhook_endpoint` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `webhook_delivery`');
		this.addSql('drop table if exists `webhook_endpoint`');
	}
}
