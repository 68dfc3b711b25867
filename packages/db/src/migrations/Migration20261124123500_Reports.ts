import { Migration } from '@mikro-orm/migrations';

const head = ['  `hub_id` binary(16) not null,', '  `day` date not null,'];
const tail = ') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB';
const count = (name: string) => `  \`${name}\` int unsigned not null default 0,`;
const sum = (name: string) => `  \`${name}\` bigint unsigned not null default 0,`;
const minor = (name: string) => `  \`${name}\` bigint not null default 0,`;
const id = (name: string) => `  \`${name}\` binary(16) not null,`;

const tables: Readonly<Record<string, string[]>> = {
	report_unit: [
		...head,
		'  `starts_at` datetime(3) not null,',
		'  `ends_at` datetime(3) not null,',
		'  `changed_at` datetime(3) null,',
		'  key `report_unit_changed_at_day_index` (`changed_at`, `day`),',
		'  primary key (`hub_id`, `day`)',
	],
	report_watermark: [
		'  `source` varchar(40) not null,',
		'  `read_until` datetime(3) not null,',
		'  `read_at` datetime(3) not null,',
		'  primary key (`source`)',
	],
	report_day: [
		...head,
		...['orders', 'cancelled_orders', 'delivered_orders', 'first_orders', 'repeat_orders', 'customers'].map(
			count,
		),
		...['items_minor', 'total_minor', 'refunded_minor'].map(minor),
		...['packed_lines', 'full_lines', 'short_lines', 'missing_lines'].map(count),
		'  primary key (`hub_id`, `day`)',
	],
	report_orders: [
		...head,
		id('slot_id'),
		'  `status` varchar(20) not null,',
		'  `slot_date` date null,',
		count('orders'),
		minor('total_minor'),
		'  key `report_orders_slot_date_hub_id_index` (`slot_date`, `hub_id`),',
		'  primary key (`hub_id`, `day`, `slot_id`, `status`)',
	],
	report_product_day: [
		...head,
		id('product_id'),
		count('orders'),
		...['grams', 'pieces'].map(sum),
		minor('sold_minor'),
		'  primary key (`hub_id`, `day`, `product_id`)',
	],
	report_category_day: [
		...head,
		id('category_id'),
		count('orders'),
		...['grams', 'pieces'].map(sum),
		minor('sold_minor'),
		'  primary key (`hub_id`, `day`, `category_id`)',
	],
	report_waste_day: [
		...head,
		id('product_id'),
		'  `reason` varchar(40) not null,',
		...['grams', 'pieces'].map(sum),
		minor('cost_minor'),
		'  primary key (`hub_id`, `day`, `product_id`, `reason`)',
	],
	report_rider_day: [
		...head,
		id('rider_id'),
		...['runs', 'delivered', 'partly_delivered', 'failed', 'late'].map(count),
		'  primary key (`hub_id`, `day`, `rider_id`)',
	],
	report_export: [
		id('id'),
		'  `created_at` datetime(3) not null,',
		'  `updated_at` datetime(3) not null,',
		id('requested_by_id'),
		`  \`kind\` enum('sales', 'days', 'order_states', 'slots', 'waste', 'riders', 'top_products', 'orders') not null,`,
		'  `filter` json not null,',
		`  \`status\` enum('queued', 'running', 'done', 'failed') not null,`,
		count('rows_written'),
		'  `object_key` varchar(200) null,',
		'  `expires_at` datetime(3) not null,',
		'  key `report_export_expires_at_index` (`expires_at`),',
		'  key `report_export_requested_by_id_id_index` (`requested_by_id`, `id`),',
		'  primary key (`id`),',
		'  constraint `report_export_requested_by_id_foreign` foreign key (`requested_by_id`) references `user` (`id`)',
	],
};

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124123500_Reports extends Migration {
	override name = 'Migration20261124123500_Reports';

	override up(): void {
		for (const [table, lines] of Object.entries(tables))
			this.addSql([`create table if not exists \`${table}\` (`, ...lines, tail].join('\n'));
		const index = 'customer_order_hub_id_created_at_index';
		this.addSql(
			`set @statement = if(exists(select 1 from information_schema.statistics where table_schema = database() and table_name = 'customer_order' and index_name = '${index}'), 'do 0', 'alter table \`customer_order\` add key \`${index}\` (\`hub_id\`, \`created_at\`)')`,
		);
		for (const statement of [
			'prepare alter_once from @statement',
			'execute alter_once',
			'deallocate prepare alter_once',
		])
			this.addSql(statement);
	}

	override down(): void {
		this.addSql('alter table `customer_order` drop key `customer_order_hub_id_created_at_index`');
		for (const table of Object.keys(tables)) this.addSql(`drop table if exists \`${table}\``);
	}
}
