/** Everything an app needs to reach the services; the names are the apps' environment variables. */
export type StackEnv = {
	MYSQL_URL: string;
	POSTGRES_URL: string;
	REDIS_URL: string;
	S3_ENDPOINT: string;
	S3_REGION: string;
	S3_BUCKET: string;
	S3_ACCESS_KEY_ID: string;
	S3_SECRET_ACCESS_KEY: string;
	SMTP_URL: string;
	/** Folder where the mail catcher writes one `.eml` file per message. */
	MAIL_DIR: string;
	SMS_GATEWAY_URL: string;
	/** Folder where the SMS catcher writes one `.json` file per message. */
	SMS_DIR: string;
	/** The sandbox that speaks the protocol of Stripe. */
	STRIPE_API_URL: string;
	STRIPE_SECRET_KEY: string;
	STRIPE_WEBHOOK_SECRET: string;
};

/** The environment variables each service contributes. */
export type ServiceVariables = {
	mysql: 'MYSQL_URL';
	postgres: 'POSTGRES_URL';
	redis: 'REDIS_URL';
	objectStore: 'S3_ENDPOINT' | 'S3_REGION' | 'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY';
	mail: 'SMTP_URL' | 'MAIL_DIR';
	sms: 'SMS_GATEWAY_URL' | 'SMS_DIR';
	cards: 'STRIPE_API_URL' | 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET';
};

export type ServiceName = keyof ServiceVariables;

/** Where a service came from: given by URL, run as our child, or run by Docker. */
export type ServiceSource = 'environment' | 'process' | 'docker';

export type Service<Name extends ServiceName = ServiceName> = {
	readonly name: Name;
	readonly source: ServiceSource;
	readonly url: string;
	readonly env: Pick<StackEnv, ServiceVariables[Name]>;
	/** Process id of the server itself; undefined while stopped and for servers that are not our child. */
	readonly pid: number | undefined;
	/** Starts a stopped or killed service again: same port, same data. */
	start(): Promise<void>;
	/** Stops gracefully; nothing happens when it is stopped already or is not ours. */
	stop(): Promise<void>;
	/** Ends it like a power cut (SIGKILL). */
	kill(): Promise<void>;
};

export type Progress = (message: string) => void;

export type ServiceOptions = {
	/** Folder that holds the data, logs and the remembered port of this service. */
	dir: string;
	/** Throw-away data: durability is traded for speed (see durability.ts). */
	ephemeral?: boolean;
	/** Survive a power cut all the same; false for throw-away data, true for other, unless told. */
	durable?: boolean;
	/** Insist on this port instead of a free one. */
	port?: number;
	onProgress?: Progress;
	/** Where URLs of existing services are looked up; `process.env` unless told. */
	environment?: Readonly<Record<string, string | undefined>>;
};
