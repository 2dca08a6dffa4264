"use client";
import { useQuery } from "@tanstack/react-query";
import { Tags } from "lucide-react";
import { attributesOptions } from "@/lib/client/catalog";
import { useCatalog } from "../catalog-context";
import { AttributeDialog } from "./attribute-dialog";
import { AttributeRow } from "./attribute-row";
import { GroupList } from "./group-list";

/** What rules can ask of products: names, kinds, values and how many products have them. */
export function AttributesPage() {
	const { workspace } = useCatalog();
	const list = useQuery(attributesOptions(workspace));
	return (
		<GroupList
			kind="attributes"
			icon={<Tags />}
			list={list}
			row={(attribute) => <AttributeRow key={attribute.key} attribute={attribute} />}
			dialog={(close) => <AttributeDialog attribute={null} onClose={close} />}
		/>
	);
}
