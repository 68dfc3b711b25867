import { Migration } from '@mikro-orm/migrations';
import { defaultStaffRoles, OWNER_ROLE } from '../auth/staff-roles.ts';
import { alterOnce } from '../schema/alter-once.ts';

/**
 * Sessions get a new shape, so everybody signs in once more. Whoever was staff becomes owner: until now staff could do
 * everything. Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume.
 */
export class Migration20261122120000_Identity extends Migration {
	override name = 'Migration20261122120000_Identity';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `staff_role` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `name` varchar(40) not null,',
				'  `permissions` json not null,',
				'  primary key (`id`),',
				'  unique key `staff_role_name_unique` (`name`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		for (const [name, permissions] of Object.entries(defaultStaffRoles)) {
			this.addSql(
				`insert ignore into \`staff_role\` (\`id\`, \`created_at\`, \`updated_at\`, \`name\`, \`permissions\`) values (unhex(replace(uuid(), '-', '')), utc_timestamp(3), utc_timestamp(3), '${name}', '${JSON.stringify(permissions)}')`,
			);
		}
		const userChanges = alterOnce(
			'user',
			'email_verified_at',
			[
				'add `email_verified_at` datetime(3) null',
				'add `verified_phone` varchar(16) null',
				'add `staff_role_id` binary(16) null',
				'add `totp_secret` varchar(255) null',
				'add `totp_enabled_at` datetime(3) null',
				'add `totp_last_step` int null',
				'add `deactivated_at` datetime(3) null',
				'add `deleted_at` datetime(3) null',
				'modify `password_hash` varchar(255) null',
				'add unique key `user_verified_phone_unique` (`verified_phone`)',
				'add key `user_staff_role_id_index` (`staff_role_id`)',
				'add key `user_role_id_index` (`role`, `id`)',
				'add key `user_name_index` (`name`)',
				'add key `user_phone_index` (`phone`)',
				'add constraint `user_staff_role_id_foreign` foreign key (`staff_role_id`) references `staff_role` (`id`) on delete set null',
			].join(', '),
		);
		for (const statement of userChanges) this.addSql(statement);
		this.addSql(
			`update \`user\` set \`staff_role_id\` = (select \`id\` from \`staff_role\` where \`name\` = '${OWNER_ROLE}') where \`role\` = 'staff' and \`staff_role_id\` is null`,
		);
		this.addSql('drop table if exists `session`');
		this.addSql(
			[
				'create table if not exists `session` (',
				'  `id` binary(16) not null,',
				'  `user_id` binary(16) not null,',
				"  `kind` enum('cookie','token') not null,",
				'  `secret` char(64) not null,',
				'  `generation` int unsigned not null default 0,',
				'  `rotated_at` datetime(3) not null,',
				'  `device_name` varchar(120) not null,',
				'  `ip` varchar(45) not null,',
				'  `proved_at` datetime(3) not null,',
				'  `expires_at` datetime(3) not null,',
				'  `absolute_expires_at` datetime(3) not null,',
				'  `created_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `session_user_id_index` (`user_id`),',
				'  key `session_expires_at_index` (`expires_at`),',
				'  constraint `session_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `api_call` (',
				'  `id` binary(16) not null,',
				'  `occurred_at` datetime(3) not null,',
				'  `path` varchar(80) not null,',
				'  `type` varchar(12) not null,',
				'  `outcome` varchar(40) not null,',
				'  `milliseconds` int unsigned not null,',
				'  `user_id` binary(16) null,',
				'  `api_key_id` binary(16) null,',
				'  `ip` varchar(45) not null,',
				'  `request_id` varchar(64) not null,',
				'  primary key (`id`),',
				'  key `api_call_occurred_at_index` (`occurred_at`),',
				'  key `api_call_user_id_id_index` (`user_id`, `id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `audit_entry` (',
				'  `id` binary(16) not null,',
				'  `occurred_at` datetime(3) not null,',
				'  `action` varchar(60) not null,',
				'  `actor_id` binary(16) null,',
				'  `api_key_id` binary(16) null,',
				'  `target_type` varchar(40) not null,',
				'  `target_id` varchar(80) null,',
				'  `before` json null,',
				'  `after` json null,',
				'  `ip` varchar(45) null,',
				'  `user_agent` varchar(300) null,',
				'  `request_id` varchar(64) null,',
				'  primary key (`id`),',
				'  key `audit_entry_actor_id_id_index` (`actor_id`, `id`),',
				'  key `audit_entry_target_type_target_id_id_index` (`target_type`, `target_id`, `id`),',
				'  key `audit_entry_action_id_index` (`action`, `id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `setting` (',
				'  `key` varchar(60) not null,',
				'  `value` json not null,',
				'  `updated_at` datetime(3) not null,',
				'  primary key (`key`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `signing_key` (',
				'  `id` varchar(64) not null,',
				'  `public_jwk` json not null,',
				'  `private_jwk` text not null,',
				'  `created_at` datetime(3) not null,',
				'  `retired_at` datetime(3) null,',
				'  primary key (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `rider_document` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `rider_id` binary(16) not null,',
				"  `kind` enum('driving_licence','identity','vehicle_registration','insurance') not null,",
				"  `status` enum('uploading','submitted','accepted','rejected') not null,",
				'  `object_key` varchar(200) not null,',
				'  `content_type` varchar(60) not null,',
				'  `size_bytes` int unsigned not null,',
				'  `reviewed_by_id` binary(16) null,',
				'  `reviewed_at` datetime(3) null,',
				'  `reject_reason` varchar(200) null,',
				'  primary key (`id`),',
				'  key `rider_document_rider_id_index` (`rider_id`),',
				'  unique key `rider_document_object_key_unique` (`object_key`),',
				'  key `rider_document_reviewed_by_id_index` (`reviewed_by_id`),',
				'  key `rider_document_status_id_index` (`status`, `id`),',
				'  constraint `rider_document_rider_id_foreign` foreign key (`rider_id`) references `user` (`id`),',
				'  constraint `rider_document_reviewed_by_id_foreign` foreign key (`reviewed_by_id`) references `user` (`id`) on delete set null',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `recovery_code` (',
				'  `id` binary(16) not null,',
				'  `user_id` binary(16) not null,',
				'  `code_hash` char(64) not null,',
				'  `used_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `recovery_code_user_id_index` (`user_id`),',
				'  unique key `recovery_code_code_hash_unique` (`code_hash`),',
				'  constraint `recovery_code_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `one_time_code` (',
				'  `id` binary(16) not null,',
				"  `purpose` enum('register','login','reset-password','verify-phone','change-email-from','change-email-to') not null,",
				'  `target` varchar(254) not null,',
				'  `user_id` binary(16) null,',
				'  `code_hash` char(64) not null,',
				'  `link_hash` char(64) null,',
				'  `attempts` tinyint unsigned not null default 0,',
				'  `payload` json null,',
				'  `expires_at` datetime(3) not null,',
				'  `created_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `one_time_code_user_id_index` (`user_id`),',
				'  unique key `one_time_code_link_hash_unique` (`link_hash`),',
				'  key `one_time_code_expires_at_index` (`expires_at`),',
				'  unique key `one_time_code_purpose_target_unique` (`purpose`, `target`),',
				'  constraint `one_time_code_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `known_device` (',
				'  `user_id` binary(16) not null,',
				'  `fingerprint` char(64) not null,',
				'  `last_seen_at` datetime(3) not null,',
				'  primary key (`user_id`, `fingerprint`),',
				'  constraint `known_device_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `invitation` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `email` varchar(254) not null,',
				"  `role` enum('customer','rider','staff') not null,",
				'  `staff_role_id` binary(16) null,',
				'  `token_hash` char(64) not null,',
				'  `invited_by_id` binary(16) not null,',
				'  `expires_at` datetime(3) not null,',
				'  `accepted_at` datetime(3) null,',
				'  `revoked_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `invitation_email_index` (`email`),',
				'  key `invitation_staff_role_id_index` (`staff_role_id`),',
				'  unique key `invitation_token_hash_unique` (`token_hash`),',
				'  key `invitation_invited_by_id_index` (`invited_by_id`),',
				'  constraint `invitation_staff_role_id_foreign` foreign key (`staff_role_id`) references `staff_role` (`id`) on delete set null,',
				'  constraint `invitation_invited_by_id_foreign` foreign key (`invited_by_id`) references `user` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `data_export` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  `object_key` varchar(200) null,',
				'  `expires_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `data_export_user_id_index` (`user_id`),',
				'  key `data_export_expires_at_index` (`expires_at`),',
				'  constraint `data_export_user_id_foreign` foreign key (`user_id`) references `user` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `api_key` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `name` varchar(80) not null,',
				'  `prefix` varchar(16) not null,',
				'  `secret_hash` char(64) not null,',
				'  `owner_id` binary(16) not null,',
				'  `scopes` json not null,',
				'  `expires_at` datetime(3) null,',
				'  `last_used_at` datetime(3) null,',
				'  `revoked_at` datetime(3) null,',
				'  primary key (`id`),',
				'  unique key `api_key_secret_hash_unique` (`secret_hash`),',
				'  key `api_key_owner_id_index` (`owner_id`),',
				'  constraint `api_key_owner_id_foreign` foreign key (`owner_id`) references `user` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `api_key`');
		this.addSql('drop table if exists `data_export`');
		this.addSql('drop table if exists `invitation`');
		this.addSql('drop table if exists `known_device`');
		this.addSql('drop table if exists `one_time_code`');
		this.addSql('drop table if exists `recovery_code`');
		this.addSql('drop table if exists `rider_document`');
		this.addSql('drop table if exists `signing_key`');
		this.addSql('drop table if exists `setting`');
		this.addSql('drop table if exists `audit_entry`');
		this.addSql('drop table if exists `api_call`');
		this.addSql('drop table if exists `session`');
		this.addSql(
			[
				'create table if not exists `session` (',
				'  `id` char(64) not null,',
				'  `user_id` binary(16) not null,',
				'  `expires_at` datetime(3) not null,',
				'  `created_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `session_user_id_index` (`user_id`),',
				'  key `session_expires_at_index` (`expires_at`),',
				'  constraint `session_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql("update `user` set `password_hash` = '' where `password_hash` is null");
		this.addSql(
			[
				'alter table `user` drop foreign key `user_staff_role_id_foreign`, drop key `user_staff_role_id_index`',
				'drop key `user_role_id_index`, drop key `user_name_index`, drop key `user_phone_index`',
				'drop key `user_verified_phone_unique`, drop column `email_verified_at`, drop column `verified_phone`',
				'drop column `staff_role_id`, drop column `totp_secret`, drop column `totp_enabled_at`',
				'drop column `totp_last_step`, drop column `deactivated_at`, drop column `deleted_at`, modify `password_hash` varchar(255) not null',
			].join(', '),
		);
		this.addSql('drop table if exists `staff_role`');
	}
}
