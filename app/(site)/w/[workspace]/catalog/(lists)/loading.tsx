import { LoadingPage } from "@/components/common/loading-page";

/** Around the lists only: a product that doesn't exist is to answer 404, which nothing can once this is sent. */
export default function CatalogLoading() {
	return <LoadingPage rows={8} />;
}
