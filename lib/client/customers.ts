import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type {
	CustomerFile,
	CustomerImport,
	CustomerMapping,
	CustomerOverview,
	CustomerReport,
	MergeRuleBody,
} from "@/lib/contracts/customers";
import { getJson, sendBody, sendJson, withQuery } from "./http";

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "people", "customers", ...parts);
/** How often one looks how far files have come. */
const LOOK_MS = 1_000;

/** Below people: what is taken in changes them. */
export const customersKey = (workspace: string) => ["people", workspace, "customers"] as const;

/** Looks again for as long as a file is being taken in. */
export const customersOptions = (workspace: string) =>
	queryOptions({
		queryKey: customersKey(workspace),
		queryFn: ({ signal }) => getJson<CustomerOverview>(path(workspace), {}, signal),
		refetchInterval: ({ state }) => (state.data?.imports.some(({ status }) => status === "applying") ? LOOK_MS : false),
	});

export const startCustomerFile = (workspace: string, file: File): Promise<CustomerFile> =>
	sendBody("POST", withQuery(path(workspace, "files"), { name: file.name.slice(-200) || "customers.csv" }), file);

export const planCustomerFile = (workspace: string, id: string, mapping: CustomerMapping): Promise<CustomerReport> =>
	sendJson("POST", path(workspace, "files", id, "plan"), mapping);

export const applyCustomerFile = (workspace: string, id: string): Promise<CustomerImport> =>
	sendJson("POST", path(workspace, "files", id, "apply"));

export const saveMergeRule = (workspace: string, body: MergeRuleBody): Promise<void> =>
	sendJson("PUT", path(workspace, "rule"), body);

/** Rows with something wrong, as CSV in the language of who reads it. */
export const rejectedHref = (workspace: string, id: string, lang: string): string =>
	withQuery(path(workspace, "files", id, "rejected"), { lang });
