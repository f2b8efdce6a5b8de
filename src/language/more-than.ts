const MORE_THAN = /比[^,，]{1,20}[多少]$/;

/** True for a text that ends in what is held more or less than something, 比2023年多: by how much is asked behind it, and no value. */
export const endsInMoreThan = (text: string): boolean => MORE_THAN.test(text);
