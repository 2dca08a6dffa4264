import type { ProductDetail } from "@/lib/contracts/catalog";
import type { FormErrors, ProductForm } from "./product-form";

/** What each card of the page gets. */
export interface CardProps {
	product: ProductDetail;
	form: ProductForm;
	errors: FormErrors;
	onChange: (part: Partial<ProductForm>) => void;
}
