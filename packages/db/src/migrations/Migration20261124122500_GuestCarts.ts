import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

/** Carts of guests have a secret and an end instead of a customer. */
export class Migration20261124122500_GuestCarts extends Migration {
	override name = 'Migration20261124122500_GuestCarts';

	override up(): void {
		const changes = [
			'modify `user_id` binary(16) null',
			'add `token_hash` char(64) null',
			'add `expires_at` datetime(3) null',
			'add unique key `cart_token_hash_unique` (`token_hash`)',
			'add key `cart_expires_at_index` (`expires_at`)',
		];
		for (const statement of alterOnce('cart', 'token_hash', changes.join(', '))) this.addSql(statement);
	}

	override down(): void {
		this.addSql('delete from `cart` where `user_id` is null');
		this.addSql(
			'alter table `cart` drop key `cart_token_hash_unique`, drop key `cart_expires_at_index`, drop column `token_hash`, drop column `expires_at`, modify `user_id` binary(16) not null',
		);
	}
}
