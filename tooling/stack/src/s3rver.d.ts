/** The part of s3rver 3.7 in use here; the package ships no types. */
declare module 's3rver' {
	export default class S3rver {
		constructor(options: {
			address: string;
			port: number;
			directory: string;
			silent: boolean;
			vhostBuckets: boolean;
			configureBuckets: { name: string; configs: string[] }[];
		});
		run(): Promise<unknown>;
	}
}
