/** The path of an API call with its parameters, each list as repeated parameters. */
export function apiCall(
  path: string,
  parameters: Readonly<Record<string, string | number | readonly string[]>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) query.append(name, String(one));
  }
  const words = query.toString();
  return words === "" ? path : `${path}?${words}`;
}
