export interface OwnReply {
	missing?: number[];
	error: { requestId: string };
}

/**
 * Our server's word on what was handed in tells what is missing, or names the request that it refused. Somebody in between, who
 * asks to log in or forbids, is neither yes nor no, and may speak JSON as well; of most such replies this throws.
 */
export const isOwn = (reply: OwnReply): unknown => reply.missing ?? reply.error.requestId;
