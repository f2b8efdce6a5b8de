// "Alder, the place we measure ourselves against, is in which county?": what stands between the commas says which
// one is meant, and asks nothing.
const BETWEEN =
  /^([^,，?？]{2,40})[,，]\s?(?:(?:the|a|an|which|who|where)\b[^,，?？]{3,80}|[^,，?？]{2,24}的(?:那个|那座|那家|那位)?(?:地方|城市|县|市|区|公司|学校|园区|标杆|对象|那个))[,，]\s?([^,，]{4,60})$/i;

/** The question without what is said of its subject between commas; as it was where nothing is. */
export function withoutApposition(text: string): string {
  return text.replace(BETWEEN, '$1 $2');
}
