interface HostProps {
  readonly host: string;
  readonly domainOf: (host: string) => string;
}

/** A host with the part that somebody registered in bold: the rest of it can be made up by anybody. */
export function Host({ host, domainOf }: HostProps) {
  const domain = domainOf(host);
  const rest = host.endsWith(domain) ? host.slice(0, host.length - domain.length) : '';
  return (
    <bdi class="host" translate={false}>
      {rest}
      <b>{rest === '' ? host : domain}</b>
    </bdi>
  );
}
