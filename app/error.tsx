"use client";
import { PageError } from "@/components/common/page-error";

export default PageError;
