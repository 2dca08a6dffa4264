import { queryOptions } from "@tanstack/react-query";
import type { DeclaredTable } from "@/lib/analytics/declared-bought";
import { workspaceApi } from "@/lib/config/paths";
import type { DeclaredQuery, OrderFile, OrderMapping, OrderOverview, OrderReport } from "@/lib/contracts/orders";
import { getJson, sendBody, sendJson, withQuery } from "./http";

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "people", "orders", ...parts);

/** Keys nest: people → orders → what is asked of them. */
export const ordersKey = (workspace: string) => ["people", workspace, "orders"] as const;

export const ordersOptions = (workspace: string) =>
	queryOptions({
		queryKey: [...ordersKey(workspace), "overview"] as const,
		queryFn: ({ signal }) => getJson<OrderOverview>(path(workspace), {}, signal),
	});

export const declaredOptions = (workspace: string, query: DeclaredQuery) =>
	queryOptions({
		queryKey: [...ordersKey(workspace), "declared", query] as const,
		queryFn: ({ signal }) => getJson<DeclaredTable>(path(workspace, "declared"), { ...query }, signal),
	});

export const startOrderFile = (workspace: string, file: File): Promise<OrderFile> =>
	sendBody("POST", withQuery(path(workspace, "files"), { name: file.name.slice(-200) || "orders.csv" }), file);

export const planOrderFile = (workspace: string, id: string, mapping: OrderMapping): Promise<OrderReport> =>
	sendJson("POST", path(workspace, "files", id, "plan"), mapping);

export const applyOrderFile = (workspace: string, id: string): Promise<OrderReport> =>
	sendJson("POST", path(workspace, "files", id, "apply"));
