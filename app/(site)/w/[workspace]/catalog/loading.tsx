import { LoadingPage } from "@/components/common/loading-page";

export default function CatalogLoading() {
	return <LoadingPage rows={8} />;
}
