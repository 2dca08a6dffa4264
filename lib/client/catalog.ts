import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type {
	AttributeEdit,
	AttributeSummary,
	CatalogReferences,
	CollectionEdit,
	CollectionSummary,
	MatchCount,
	ProductCard,
	ProductDetail,
	ProductEdit,
	ProductPage,
	ProductQuery,
	RecommendationUse,
} from "@/lib/contracts/catalog";
import type { AttributeDefinition, Target } from "@/lib/quiz/types";
import { getJson, sendJson } from "./http";

/** Keys nest: the catalog → products → one list or one product. */
export const catalogKeys = {
	all: (workspace: string) => ["catalog", workspace] as const,
	products: (workspace: string, query: ProductQuery) => ["catalog", workspace, "products", query] as const,
	product: (workspace: string, id: string) => ["catalog", workspace, "product", id] as const,
	uses: (workspace: string, id: string) => ["catalog", workspace, "product", id, "uses"] as const,
	attributes: (workspace: string) => ["catalog", workspace, "attributes"] as const,
	collections: (workspace: string) => ["catalog", workspace, "collections"] as const,
	references: (workspace: string) => ["catalog", workspace, "references"] as const,
	count: (workspace: string, target: Target) => ["catalog", workspace, "count", target] as const,
};

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "catalog", ...parts);

export const productsOptions = (workspace: string, query: ProductQuery) =>
	queryOptions({
		queryKey: catalogKeys.products(workspace, query),
		queryFn: ({ signal }) => getJson<ProductPage>(path(workspace, "products"), { ...query }, signal),
		// The list that is there stays until the next one has come.
		placeholderData: keepPreviousData,
	});

/** Titles, images and prices of products by id, archived ones too; ids that are no product's are absent. */
export const pickOptions = (workspace: string, ids: readonly string[]) =>
	queryOptions({
		queryKey: ["catalog", workspace, "cards", ids] as const,
		queryFn: () => sendJson<ProductCard[]>("POST", path(workspace, "products", "cards"), { ids }),
		enabled: ids.length > 0,
		placeholderData: keepPreviousData,
	});

export const productOptions = (workspace: string, id: string) =>
	queryOptions({
		queryKey: catalogKeys.product(workspace, id),
		queryFn: ({ signal }) => getJson<ProductDetail>(path(workspace, "products", id), {}, signal),
	});

export const usesOptions = (workspace: string, id: string) =>
	queryOptions({
		queryKey: catalogKeys.uses(workspace, id),
		queryFn: ({ signal }) => getJson<RecommendationUse[]>(path(workspace, "products", id, "uses"), {}, signal),
	});

export const attributesOptions = (workspace: string) =>
	queryOptions({
		queryKey: catalogKeys.attributes(workspace),
		queryFn: ({ signal }) => getJson<AttributeSummary[]>(path(workspace, "attributes"), {}, signal),
	});

export const collectionsOptions = (workspace: string) =>
	queryOptions({
		queryKey: catalogKeys.collections(workspace),
		queryFn: ({ signal }) => getJson<CollectionSummary[]>(path(workspace, "collections"), {}, signal),
	});

/** Asked when a dialog opens: a draft may have changed a moment ago. */
export const referencesOptions = (workspace: string) =>
	queryOptions({
		queryKey: catalogKeys.references(workspace),
		queryFn: ({ signal }) => getJson<CatalogReferences>(path(workspace, "references"), {}, signal),
		staleTime: 0,
	});

/** How many products a target holds now. */
export const countOptions = (workspace: string, target: Target) =>
	queryOptions({
		queryKey: catalogKeys.count(workspace, target),
		queryFn: () => sendJson<MatchCount>("POST", path(workspace, "count"), { target }),
		placeholderData: keepPreviousData,
	});

export const saveProduct = (workspace: string, id: string, edit: ProductEdit): Promise<ProductDetail> =>
	sendJson("PUT", path(workspace, "products", id), edit);

/** Gives the ids whose state changed, for undoing. */
export const archiveProducts = (workspace: string, ids: string[]): Promise<{ ids: string[] }> =>
	sendJson("POST", path(workspace, "products", "archive"), { ids });
export const restoreProducts = (workspace: string, ids: string[]): Promise<{ ids: string[] }> =>
	sendJson("POST", path(workspace, "products", "restore"), { ids });

export const createAttribute = (workspace: string, edit: AttributeEdit): Promise<AttributeDefinition> =>
	sendJson("POST", path(workspace, "attributes"), edit);
export const editAttribute = (workspace: string, key: string, edit: AttributeEdit): Promise<void> =>
	sendJson("PUT", path(workspace, "attributes", key), edit);
export const deleteAttribute = (workspace: string, key: string): Promise<void> =>
	sendJson("DELETE", path(workspace, "attributes", key));

export const createCollection = (workspace: string, title: string): Promise<CollectionSummary> =>
	sendJson("POST", path(workspace, "collections"), { title });
export const editCollection = (workspace: string, id: string, edit: Partial<CollectionEdit>): Promise<void> =>
	sendJson("PATCH", path(workspace, "collections", id), edit);
export const deleteCollection = (workspace: string, id: string): Promise<void> =>
	sendJson("DELETE", path(workspace, "collections", id));

/** After any write: everything about this workspace's catalog is asked again. */
export const refreshCatalog = (client: QueryClient, workspace: string): Promise<void> =>
	client.invalidateQueries({ queryKey: catalogKeys.all(workspace) });
