import { BlockList, isIP } from "node:net";

/** What is no place on the open internet: this computer, its networks, documentation, tunnels (IANA special-purpose registries). */
const CLOSED_V4 =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4";
/** Of IPv6 only 2000::/3 is given out to anybody; these parts of it are not. Forms that hold an IPv4 address lie outside, or here. */
const CLOSED_V6 = "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20";

const closed = new BlockList();
for (const net of CLOSED_V4.split(" ")) add(closed, net, "ipv4");
for (const net of CLOSED_V6.split(" ")) add(closed, net, "ipv6");
const given = new BlockList();
add(given, "2000::/3", "ipv6");

function add(list: BlockList, net: string, family: "ipv4" | "ipv6"): void {
  const [address = "", bits = ""] = net.split("/");
  list.addSubnet(address, Number(bits), family);
}

/** True for an IP address that anybody on the internet may be reached at; false for every other, and for what is none. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, "ipv4");
  return family === 6 && given.check(address, "ipv6") && !closed.check(address, "ipv6");
}
