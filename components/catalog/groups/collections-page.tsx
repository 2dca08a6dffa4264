"use client";
import { useQuery } from "@tanstack/react-query";
import { Folder } from "lucide-react";
import { collectionsOptions } from "@/lib/client/catalog";
import { useCatalog } from "../catalog-context";
import { CollectionNameDialog } from "./collection-name-dialog";
import { CollectionRow } from "./collection-row";
import { GroupList } from "./group-list";

/** Makes, fills, renames and deletes collections. */
export function CollectionsPage() {
	const { workspace } = useCatalog();
	const list = useQuery(collectionsOptions(workspace));
	return (
		<GroupList
			kind="collections"
			icon={<Folder />}
			list={list}
			row={(collection) => <CollectionRow key={collection.id} collection={collection} />}
			dialog={(close) => <CollectionNameDialog collection={null} onClose={close} />}
		/>
	);
}
